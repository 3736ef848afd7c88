import type { CarePlanWords } from './en.js';

/** 시술 전후 계획의 말. */
let made: Intl.DateTimeFormat | undefined;
const range = () =>
  (made ??= new Intl.DateTimeFormat('ko', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })); // dear: not before a date is said

const words: CarePlanWords = {
  title: '시술 전후 계획',
  procedure: '어떤 시술인가요?',
  date: '시술 날짜',
  later: '아직 정하지 않았다면 비워 두세요.',
  private: '고른 내용은 이 페이지 안에만 있어요. 보내거나 저장하지 않아요.',
  choose: '시술을 고르면 계획이 나와요.',
  problem: {
    impossible: () => '달력에 없는 날짜예요. 연, 월, 일을 확인해 주세요.',
    early: (first) => `${first} 이후의 날짜를 넣어 주세요.`,
    late: (_first, last) => `${last}까지의 날짜를 넣어 주세요.`,
  },
  rule: '시술받는 병원의 안내가 먼저예요. 이 계획과 다르면 병원의 안내를 따르세요.',
  evidence: '얼마나 연구됐나요',
  passed: '시술일이 지나서 지금 피부를 어떻게 돌보면 되는지 보여 드려요. 아직 받지 않았다면 날짜를 바꿔 주세요.',
  away: (days) =>
    days === 0
      ? '오늘'
      : Math.abs(days) === 1
        ? days > 0
          ? '내일'
          : '어제'
        : days > 0
          ? `${days}일 뒤`
          : `${-days}일 전`,
  strip: '오늘과 시술 날짜',
  here: '오늘',
  weekday: (day) => ['일', '월', '화', '수', '목', '금', '토'][day % 7] ?? '',
  change: '바꾸기',
  show: '내 계획 보기',
  parts: {
    now: '지금 할 일',
    next: '시술이 가까워지면',
    later: '나중에 할 일',
    day: '시술 당일',
    after: '시술 뒤',
    past: '이미 지난 일',
  },
  why: '이유',
  day: (offset) => (offset ? `${Math.abs(offset)}일 ${offset < 0 ? '전' : '후'}` : '당일'),
  span: (first, last) => `${first}부터 ${last}까지`,
  since: (first) => `${first}부터`,
  until: (last) => `${last}까지`,
  dates: (first, last) => range().formatRange(new Date(first), new Date(last)),
  firm: '근거가 충분한 편',
  weak: '이 계획에는 근거 수준이 낮음보다 높은 것이 없어요.',
  flags: '시술 뒤 위험 신호',
  unknown: '자주 듣지만 확인되지 않은 말',
  calendar: '캘린더에 저장',
  remind: '일정마다 오전 9시 알림 넣기',
  made: (file) =>
    `브라우저에 ${file} 파일을 전달했어요. 저장되지 않았다면 이 페이지에서 막은 것일 수 있으니 계획을 인쇄해 주세요. 캘린더 앱은 담긴 내용을 만든 회사로 보낼 수 있어요.`,
  lost: '캘린더 파일을 만들지 못했어요. 다시 누르거나 계획을 인쇄해 주세요.',
  print: '인쇄',
  printedOn: (today) => `${today}에 인쇄`,
  sources: '출처',
  consult: '진료 예약하기',
  phone: (number) => `${number}에 전화하기`,
  sells: '모든 방문자에게 같은 링크예요. 이 사이트는 이런 시술을 제공할 수 있어요.',
};
export default words;
