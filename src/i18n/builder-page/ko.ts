import type { BuilderPageWords } from './en.js';

const words: BuilderPageWords = {
  title: '홈페이지에 위젯 넣기',
  intro:
    '방문자에게 보여 줄 것을 고르고, 홈페이지를 무엇으로 만들었는지 알려 주세요. 그곳에서 쓸 수 있는 코드를 드려요.',
  promise:
    '이 페이지는 아무것도 저장하거나 전송하지 않아요. 고른 내용은 주소에 담기니, 즐겨찾기에 넣거나 주소를 공유할 수 있어요.',
  speak: '이 페이지의 언어',
  demo: '가상의 병원 홈페이지에서 모든 위젯 보기',
  steps: {
    show: '보여 줄 내용',
    look: '모양',
    clinic: '우리 병원',
    home: '홈페이지 환경',
    take: '복사하기',
    after: '공개한 다음',
  },
  jump: '코드로 가기',
  copy: '복사',
  copyOf: (part) => `복사: ${part}`,
  copied: '복사했어요.',
  byHand: '브라우저가 복사를 막고 있어요. 선택해 두었으니 Ctrl+C를 눌러 주세요.',
  size: (count) => `${count}자`,
  lost: '이 페이지의 파일을 불러오지 못했어요. 다시 해 보고, 그래도 안 되면 폴더의 파일을 모두 다시 복사하세요.',
  preview: '미리 보기',
  width: '너비',
  widths: { phone: '휴대전화', column: '본문', wide: '넓게' },
  page: '페이지',
  pages: { light: '밝은 페이지', dark: '어두운 페이지', large: '큰 글자' },
  frame: '페이지에 넣은 위젯의 모습',
  sampleTitle: '우리 병원 페이지',
  sampleText: '페이지에 원래 있는 글이에요. 크기와 색은 페이지를 따라요.',
  darkMind:
    '미리 보기의 페이지는 어둡다는 것을 브라우저에 알려요. 어두운 페이지에서 위젯만 밝게 나온다면 밝기에서 ‘어둡게’를 고르세요.',
  largeMind:
    '지금 페이지의 글자는 20px로 커요. 위젯은 브라우저의 글자 크기를 따르고, ‘모양’에서 페이지에 맞추도록 고를 수 있어요.',
};
export default words;
