import type { SourceWords } from './en.js';

/** 출처 목록의 말. */
const words: SourceWords = {
  design: {
    guideline: '진료지침',
    consensus: '전문가 합의',
    'meta-analysis': '메타분석',
    'systematic-review': '체계적 문헌고찰',
    rct: '무작위 대조 임상시험',
    'non-randomised-trial': '무작위 배정을 하지 않은 임상시험',
    cohort: '코호트 연구',
    'cross-sectional': '단면 조사',
    'mendelian-randomisation': '유전자 연구(멘델 무작위 분석)',
    'narrative-review': '종설',
    animal: '동물 실험',
    'in-vitro': '실험실 연구',
    web: '건강 정보 페이지',
  },
  funding: '연구비:',
  read: (date) => `확인: ${date}`,
};
export default words;
