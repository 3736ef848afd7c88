import { told } from '../told.js';
import type { ScriptsFindings } from '../en/scripts.js';

const findings: ScriptsFindings = {
  'integrity-crossorigin': told(
    ({ given }) =>
      `다른 사이트의 스크립트에 해시를 쓰려면 crossorigin이 있어야 해요. 없으면 브라우저가 막아요: ${given}`,
    ({ allowed }) => `스크립트에 crossorigin="${allowed}" 속성을 추가하세요.`,
  ),
  'integrity-unversioned': told(
    ({ given }) => `버전이 없는 주소에 해시가 붙어 있어요: ${given}. 새 버전이 나오면 스크립트가 막혀요.`,
    ({ allowed }) => `경로에 /${allowed}/ 같은 버전을 넣거나 해시를 빼세요.`,
  ),
  'integrity-wrong': told(
    ({ given }) => `파일의 해시와 달라서 브라우저가 막아요: ${given}`,
    ({ allowed }) => `integrity.json에 있는 값을 쓰세요: ${allowed}`,
  ),
  'module-missing': told(
    ({ given }) => `모듈인데 모듈이라고 적지 않아서 실행되지 않아요: ${given}`,
    () => '스크립트에 type="module" 속성을 추가하세요.',
  ),
  'module-needless': told(
    ({ given }) =>
      `모듈이 아닌 파일이에요: ${given}. 모듈로 부르면 다른 사이트에서는 CORS가 필요하고, 디스크에서 연 페이지에서는 실행되지 않아요.`,
    () => 'type="module" 속성을 빼세요.',
  ),
  'script-held': told(
    ({ given }) => `동의 관리 도구나 최적화 도구가 스크립트를 붙잡고 있어요: ${given}`,
    () => '그 도구에서 제외하세요. 쿠키를 쓰지 않고 저장하거나 보내는 것도 없어서 동의가 필요 없어요.',
  ),
  'script-insecure': told(
    ({ given }) => `스크립트를 http로 불러와서 https 페이지가 막아요: ${given}`,
    () => 'https로 바꾸세요.',
  ),
  'script-local': told(
    ({ given }) => `스크립트 주소가 내 컴퓨터에만 있는 주소이거나 주소가 아니에요: ${given}`,
    () => 'dist/ 폴더를 사이트 서버에 복사하고 그 주소를 적으세요.',
  ),
  'two-scripts': told(
    ({ given, allowed }) => `라이브러리를 두 번 불러와요: ${given}, ${allowed}. 작동은 하지만 두 배로 무거워요.`,
    () => '하나만 남기세요.',
  ),
  'two-versions': told(
    ({ given, allowed }) => `버전이 둘이에요: ${allowed}, ${given}. 먼저 실행된 쪽이 쓰여요.`,
    () => '하나만 남기고 사이트 캐시를 비우세요.',
  ),
};
export default findings;
