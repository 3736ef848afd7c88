import type { BuilderClinicWords } from './en.js';

const words: BuilderClinicWords = {
  by: '내용을 감수한 우리 병원 의료진',
  byHint:
    '그분이 내용을 읽은 뒤에만 이름을 넣으세요. 비워 두면 감수 기록이 없고, 한국어 문장도 의료인이나 원어민이 아직 읽지 않았다고 위젯에 나와요.',
  on: '감수한 날',
  href: '예약 링크',
  hrefHint: '주소는 https:, mailto:, tel: 또는 kakaotalk: 같은 메신저 이름으로 시작해요',
  tel: '예약 전화번호',
  noBooking:
    '이 위젯에는 예약 링크가 나오지 않아요. ‘장과 피부 생활 체크’, ‘시술 전후 계획’, ‘병원에 가야 할 때’에 나와요.',
  faults: {
    on: '없는 날짜예요.',
    href: '방문자가 안전하게 누를 수 있는 링크가 아니라서 뺐어요.',
    tel: '전화번호가 아니라서 뺐어요.',
    accent: '색이 아니에요.',
  },
};
export default words;
