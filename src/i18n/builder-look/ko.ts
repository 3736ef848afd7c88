import type { BuilderLookWords } from './en.js';

const words: BuilderLookWords = {
  theme: '밝기',
  themes: { '': '페이지와 같게', light: '밝게', dark: '어둡게', auto: '방문자 기기와 같게' },
  accent: '강조색',
  accentOwn: '기본 초록색',
  accentReset: '기본색으로 되돌리기',
  contrast: '위젯이 조절한 강조색의 명암비',
  ink: '카드 위에 강조색으로 쓴 글자',
  button: '버튼 위의 글자',
  onLight: '밝은 페이지',
  onDark: '어두운 페이지',
  ratio: (figure) => `명암비 ${figure} : 1`,
  passes: '충분해요(기준 4.5)',
  fails: '너무 낮아요(기준 4.5)',
  follow: '글자 크기를 내 페이지에 맞추기(고르지 않으면 방문자가 브라우저에서 정한 크기로 나와요)',
  heading: '제목',
  headings: { own: '위젯의 제목', none: '제목 없이(페이지에 이미 있어요)', text: '직접 쓰기' },
  headingText: '쓰고 싶은 제목',
  level: '제목 단계',
  levelHint: '페이지에서 바로 위에 있는 제목보다 숫자를 하나 크게 고르세요. 위가 h2라면 3이 맞아요.',
};
export default words;
