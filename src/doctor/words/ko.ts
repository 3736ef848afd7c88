import type { DoctorWords } from './en.js';
import frames from './ko/frames.js';
import languages from './ko/languages.js';
import policy from './ko/policy.js';
import scripts from './ko/scripts.js';
import structure from './ko/structure.js';
import widgets from './ko/widgets.js';

/** 삽입 진단의 말. 값 뒤에는 조사를 붙이지 않아요. */
const words: DoctorWords = {
  severity: { error: '오류', warning: '경고', note: '참고' },
  at: (line, column) => `${line}줄 ${column}번째 글자`,
  more: (count) => `그 밖에 ${count}개`,
  fine: '문제를 찾지 못했어요.',
  count: (errors, warnings, notes) => `오류 ${errors}개, 경고 ${warnings}개, 참고 ${notes}개`,
  form: {
    tags: '여기서는 이렇게 쓰면 돼요:',
    placeholders: '여기서는 태그가 온전히 남지 않아요. 이렇게 쓰면 돼요:',
    frame: '여기서는 스크립트가 실행되지 않아요. 이 프레임을 쓰세요:',
  },
  findings: { ...frames, ...languages, ...policy, ...scripts, ...structure, ...widgets },
};
export default words;
