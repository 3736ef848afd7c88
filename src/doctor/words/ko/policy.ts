import { told } from '../told.js';
import type { PolicyFindings } from '../en/policy.js';

const policy = ({ allowed }: { allowed: string }) => `정책에 이렇게 추가하세요: ${allowed}`;

const findings: PolicyFindings = {
  'csp-connect': told(({ given }) => `페이지의 콘텐츠 보안 정책이 자체 콘텐츠 파일을 막아요: ${given}`, policy),
  'csp-frame': told(({ given }) => `페이지의 콘텐츠 보안 정책이 프레임을 막아요: ${given}`, policy),
  'csp-script': told(
    ({ given }) => `페이지의 콘텐츠 보안 정책이 스크립트나 스크립트가 불러오는 파일을 막아요: ${given}`,
    policy,
  ),
  'csp-trusted-types': told(
    ({ given }) => `페이지가 허용한 템플릿 정책 이름에 이 라이브러리가 없어요: ${given}`,
    policy,
  ),
};
export default findings;
