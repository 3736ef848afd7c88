import type { EvidenceWords } from './en.js';

const words: EvidenceWords = {
  title: '어떤 균주를 어떤 피부 문제에 연구했나요',
  fair: '효과가 보이지 않은 임상시험도 함께 실었어요. 순위를 매기지 않고, 여러 균주의 결과를 합치지 않았어요.',
  caption: '임상시험 결과예요. 균주와 피부 문제는 가나다순이에요.',
  age: '나이대',
  allAges: '모든 나이',
  ages: { babies: '아기(만 2세 미만)', children: '어린이와 청소년(만 2~17세)', adults: '성인(만 18세 이상)' },
  noAge: '나이를 밝히지 않은 임상시험은 빠져 있어요.',
  shown: (strains, of) => `균주 ${of}개 가운데 ${strains}개`,
  strain: '균주',
  noTrial: '찾은 임상시험 없음',
  noTrialAtAge: '이 나이에서 찾은 임상시험 없음',
  notNoEffect: '‘찾은 임상시험 없음’은 효과가 없다는 뜻이 아니라 아직 알 수 없다는 뜻이에요.',
  found: (direction, trials, people) =>
    `임상시험 ${trials}건(${people ? `${trials === 1 ? '' : '모두 '}${people}명` : '참여자 수는 밝혀지지 않음'})에서 ${direction}.`,
  figure: '참여한 사람 수',
  dots: '근거 수준',
  card: '이 균주 자세히 보기',
};
export default words;
