import { told } from '../told.js';
import type { WidgetsFindings } from '../en/widgets.js';

const findings: WidgetsFindings = {
  'attribute-camel': told(
    ({ given }) => `하이픈이 빠졌어요: ${given}. 브라우저는 이름을 모두 소문자로 읽어요.`,
    ({ near }) => `이렇게 쓰세요: ${near}`,
  ),
  'attribute-unknown': told(
    ({ given, tag, allowed }) =>
      `<${tag}>에 없는 설정이라 아무 일도 하지 않아요: ${given}. 쓸 수 있는 설정: ${allowed}`,
    ({ near }) => (near ? `가장 비슷한 이름: ${near}` : '지우세요.'),
  ),
  'attribute-without-data': told(
    ({ given }) => `자리 표시 태그에서는 아무 일도 하지 않는 속성이에요: ${given}`,
    ({ near }) => `이렇게 쓰세요: ${near}`,
  ),
  'id-unknown': told(
    ({ given, allowed }) => `없는 id라서 기본 내용이 보여요: ${given}. 쓸 수 있는 id: ${allowed}`,
    ({ near }) => `가장 비슷한 id: ${near}`,
  ),
  'placeholder-harmful': told(
    ({ given }) => `자리 표시 태그는 스크립트와 스타일을 받지 않아서 무시해요: ${given}`,
    () => '지우세요.',
  ),
  'placeholder-misspelt': told(
    ({ given, allowed }) => `이 <${given}>의 속성 이름이 조금 달라요. 올바른 이름: ${allowed}`,
    ({ near }) => `이렇게 쓰세요: ${near}`,
  ),
  'placeholder-unknown': told(
    ({ given, allowed }) => `없는 위젯이에요: data-gut-skin="${given}". 쓸 수 있는 이름: ${allowed}`,
    ({ near }) => `가장 비슷한 이름: ${near}`,
  ),
  'smart-quotes': told(
    ({ given }) => `편집기가 곧은따옴표를 둥근따옴표로 바꿨어요: ${given}`,
    () => 'HTML 전용 블록에서 곧은따옴표로 고쳐 쓰세요.',
  ),
  'tag-unknown': told(
    ({ given, allowed }) => `없는 태그예요: <${given}>. 쓸 수 있는 태그: ${allowed}`,
    ({ near }) => `가장 비슷한 태그: <${near}>`,
  ),
  'value-unknown': told(
    ({ given, allowed }) => `쓸 수 없는 값이라 기본값을 써요: ${given}. 쓸 수 있는 값: ${allowed}`,
    ({ near }) => (near ? `가장 비슷한 값: ${near}` : '그중 하나를 쓰세요.'),
  ),
};
export default findings;
