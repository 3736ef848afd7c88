import { told } from '../told.js';
import type { StructureFindings } from '../en/structure.js';

const file = '편집기가 바꾸지 못하도록 파일에 담고, 설정에는 그 파일의 주소를 적으세요.';
const block = 'HTML 전용 블록에 빈 줄 없이 한 줄로 적으세요.';

const findings: StructureFindings = {
  'injected-markup': told(
    ({ given, tag }) => `편집기가 <${tag}> 안에 ${given} 태그를 넣었어요.`,
    () => block,
  ),
  'json-as-text': told(
    ({ given }) => `자체 콘텐츠를 감싼 스크립트가 지워져서 글자로 보여요: ${given}`,
    () => file,
  ),
  'json-broken': told(
    ({ given }) => `자체 콘텐츠가 올바른 JSON이 아니에요: ${given}`,
    () => file,
  ),
  'json-entities': told(
    ({ given }) => `편집기가 JSON 안에 &amp;나 &quot;를 넣어서 깨졌어요: ${given}`,
    () => file,
  ),
  'json-markup': told(
    ({ given }) => `편집기가 JSON 안에 문단 태그를 넣어서 깨졌어요: ${given}`,
    () => file,
  ),
  'json-quotes': told(
    ({ given }) => `편집기가 JSON의 따옴표를 둥근 따옴표로 바꿔서 깨졌어요: ${given}`,
    () => file,
  ),
  'markup-as-text': told(
    ({ given }) => `태그가 글자로 보여요: ${given}`,
    () => '문단이나 코드 블록이 아니라 HTML 전용 블록에 붙여 넣으세요. 워드프레스에서는 “사용자 정의 HTML”이에요.',
  ),
  'no-script': told(
    ({ given }) => `"${given}" 자리는 있는데 라이브러리 스크립트가 없어요. 편집기가 지웠거나 아직 넣지 않았어요.`,
    () =>
      '관리자가 사이트 템플릿에 스크립트를 넣거나 플러그인을 쓰면 돼요. 직접 만든 번들이 태그를 정의한다면 괜찮아요.',
  ),
  'no-tags': told(
    ({ given }) => `스크립트는 있는데 태그도 자리 표시 태그도 없어요: ${given}. 편집기가 지웠어요.`,
    () => 'data-gut-skin 속성이 있는 div를 쓰세요. 거의 어디서나 남아요.',
  ),
  'nothing-here': told(
    () => '이 페이지에는 라이브러리가 없어요.',
    () => '주소를 확인하거나, 편집기가 아니라 공개된 페이지의 소스를 붙여 넣으세요.',
  ),
  'paragraph-broken': told(
    ({ given }) => `<${given}> 태그가 문단 안에 있어서, 안에 쓴 글이 태그 밖으로 나갔어요.`,
    () => '<p> 밖으로 빼서 HTML 전용 블록에 넣으세요.',
  ),
  'self-closing': told(
    ({ given }) => `<${given} /> 태그는 닫히지 않아요. 뒤에 오는 내용이 모두 안에 들어가서 위젯과 함께 사라져요.`,
    ({ given }) => `이렇게 쓰세요: <${given}></${given}>`,
  ),
  'settings-closed-early': told(
    ({ given }) => `<${given}> 태그의 끝이 없어요. 편집기가 일찍 닫았거나 끝 태그가 빠졌어요.`,
    () => '안에 들어갈 위젯과 함께 HTML 전용 블록 하나에 빈 줄 없이 넣으세요.',
  ),
  'settings-empty': told(
    ({ given }) => `<${given}> 안에 위젯이 없어서 설정이 아무 데도 쓰이지 않아요.`,
    () => '위젯을 같은 HTML 전용 블록에서 그 안에 넣으세요.',
  ),
  'tag-in-paragraph': told(
    ({ given }) => `<${given}> 태그가 문단 안에 있어요. 작동은 하지만 안에 쓴 글이 밖으로 나갈 수 있어요.`,
    () => '가능하면 <p> 밖으로 빼세요.',
  ),
  'tag-unclosed': told(
    ({ given }) => `<${given}> 태그의 끝이 없어요. 뒤에 오는 내용이 안에 들어가서 위젯과 함께 사라져요.`,
    ({ given }) => `이렇게 쓰세요: <${given}></${given}>`,
  ),
};
export default findings;
