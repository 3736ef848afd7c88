import type { NutrientWords } from './en.js';

const words: NutrientWords = {
  title: '영양소와 피부',
  first: '먼저 확인하세요',
  foods: '어디에 들어 있나요',
  korean: '한식',
  western: '양식',
  intake: '하루에 얼마나',
  limit: '하루 상한섭취량',
  kind: { recommended: '권장섭취량', adequate: '충분섭취량', goal: '목표' },
  tooMuch: (why) => `지나치면 ${why}`,
  none: '정해진 값 없음',
  aDay: (amount) => `하루 ${amount}`,
  limitOf: (amount, lower) => `상한 ${lower ? `${lower} 또는 ` : ''}${amount}`,
  noIntake: '정해진 섭취량 없음',
  noLimit: '정해진 상한 없음',
  health: '피부가 아니라 성인의 건강을 위한 기준이에요. 한국 기준은 확인한 것만 실었어요.',
  bodies: { KDRI: '한국', EFSA: '유럽', NASEM: '미국', NHS: '영국', WHO: '세계보건기구' },
  extra: '더 먹으면 피부에 좋을까요?',
  lack: '부족할 때의 신호',
  medicines: '약과 함께라면',
};
export default words;
