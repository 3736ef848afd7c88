import type { BuilderAfterWords } from './en.js';

const words: BuilderAfterWords = {
  doctor: {
    title: '제대로 안 나오나요? 페이지 점검하기',
    hint: '컴퓨터에서 공개한 페이지를 열고 소스 보기(Ctrl+U, 맥은 ⌥⌘U)에 나오는 내용을 모두 복사해 여기에 붙여 넣으세요. 홈페이지가 무엇을 지우거나 바꿨는지, 어떤 코드가 되는지 알려 드려요.',
    source: '페이지 소스',
    check: '점검하기',
    cut: (most) => `내용이 너무 길어서 앞의 ${most}자만 읽었어요.`,
    here: '‘홈페이지 환경’에서 고른 곳에 맞는 코드는 ‘복사하기’에 있어요.',
    header:
      '서버가 따로 보내는 보안 정책(CSP)은 페이지 소스에 나오지 않아요. ‘npx gut-skin-widgets doctor’에 페이지 주소를 붙여 실행하면 그것까지 확인할 수 있어요.',
  },
  changes: {
    title: '새 버전으로 바꾸나요? 달라진 내용 보기',
    hint: '페이지에 넣은 코드나 페이지 소스를 붙여 넣으세요. 0.2.0처럼 쓰던 버전만 넣으면 위에서 고른 내용을 살펴봐요.',
    source: '넣은 코드, 페이지 소스 또는 버전',
    look: '달라진 내용 보기',
    looked: '달라진 내용이 버튼 아래에 나왔어요.',
    since: '쓰던 버전',
    shown: (list) => `살펴본 위젯: ${list}`,
    first: (version) => `아직 비교할 버전이 없어요. 공개된 이전 버전이 없고, 이 파일은 ${version} 버전이에요.`,
    unknown: (version) => `${version} 버전은 공개된 적이 없어요. 쓰던 버전을 고르세요.`,
    unsaid: '스크립트 주소에 버전이 없어요. 쓰던 버전을 고르세요.',
  },
  pastedHint: '어디에도 올리지 않아요. 이 브라우저 안에서만 읽고, 페이지를 닫으면 남지 않아요.',
  paste: {
    empty: '아직 붙여 넣은 내용이 없어요.',
    address: '주소만 들어 있어요. 이 페이지는 다른 서버에 요청을 보내지 않으니, 그 주소에 나오는 내용을 붙여 넣으세요.',
    nothing: '이 안에는 저희 위젯이 없어요.',
  },
};
export default words;
