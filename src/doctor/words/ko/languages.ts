import { told } from '../told.js';
import type { LanguagesFindings } from '../en/languages.js';

const findings: LanguagesFindings = {
  'language-missing': told(
    ({ tag, allowed }) => `<${tag}>의 언어를 알려 주는 것이 없어서 영어로 나와요. 쓸 수 있는 언어: ${allowed}`,
    () => '<html>이나 태그에 lang을 적으세요.',
  ),
  'language-not-there': told(
    ({ given, allowed }) => `스크립트에 없는 언어예요: ${given}. 들어 있는 언어: ${allowed}`,
    () => '그 언어가 들어 있는 스크립트를 불러오거나 lang을 있는 언어로 바꾸세요.',
  ),
  'tag-not-in-file': told(
    ({ given, allowed }) => `이 페이지의 스크립트에 <${given}> 태그가 없어요. 있는 파일: ${allowed}`,
    () => '모든 태그가 들어 있는 gut-skin.js 파일이나 그 태그의 파일도 불러오세요.',
  ),
};
export default findings;
