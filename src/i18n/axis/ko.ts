import type { AxisWords } from './en.js';

const words: AxisWords = {
  title: '장과 피부는 어떻게 영향을 주고받을까요',
  gut: '장',
  skin: '피부',
  pathways: '장과 피부를 잇는 경로',
  intro: '연구 중인 관련성일 뿐 치료법은 아니에요.',
  choose: '하나를 골라 보세요.',
  about:
    '선 하나하나가 장과 피부가 서로 영향을 줄 수 있는 경로예요. 하나를 고르면 무엇이 알려져 있고 무엇을 아직 모르는지, 어떤 연구에 근거하는지 볼 수 있어요.',
  line: {
    sure: { drawn: '실선', means: '근거 수준 중간 또는 높음' },
    low: { drawn: '파선', means: '근거 수준 낮음' },
    unsure: { drawn: '점선', means: '근거 수준 매우 낮음' },
  },
  way: {
    both: '양쪽으로 오갈 수 있어요',
    'gut-to-skin': '장에서 피부 쪽으로 연구됐어요',
    'skin-to-gut': '피부에서 장 쪽으로 연구됐어요',
  },
  known: '알려진 것',
  unknown: '아직 모르는 것',
};
export default words;
