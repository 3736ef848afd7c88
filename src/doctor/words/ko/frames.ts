import { told } from '../told.js';
import type { FramesFindings } from '../en/frames.js';

const findings: FramesFindings = {
  'frame-no-resize': told(
    () => '이 프레임에 알맞은 높이를 알려 주는 것이 없어요.',
    ({ allowed }) => `바깥 페이지에서 ${allowed} 파일을 불러오거나 높이를 넉넉히 정하세요.`,
  ),
  'frame-no-scripts': told(
    ({ given }) => `프레임이 스크립트를 실행하지 못해요: sandbox="${given}"`,
    ({ allowed }) => `${allowed} 하나만 추가하면 돼요.`,
  ),
  'frame-no-title': told(
    () => '프레임에 제목이 없어서 화면 낭독기가 프레임이 있다고만 읽어요.',
    () => '무엇이 들어 있는지 알려 주는 title을 붙이세요.',
  ),
  'frame-widget': told(
    ({ given, allowed }) =>
      `프레임 주소에 적힌 위젯이 없어요: widget=${given || '(비어 있음)'}. 쓸 수 있는 이름: ${allowed}`,
    ({ near }) => `가장 비슷한 이름: widget=${near}`,
  ),
  'parameter-unknown': told(
    ({ given, allowed }) => `프레임이 모르는 매개변수예요: ${given}. 쓸 수 있는 매개변수: ${allowed}`,
    ({ near }) => `가장 비슷한 이름: ${near}`,
  ),
};
export default findings;
