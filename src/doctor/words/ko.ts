import type { DoctorWords } from './en.js';

const told = (
  problem: DoctorWords['findings']['tag-unknown']['problem'],
  advice: DoctorWords['findings']['tag-unknown']['advice'],
) => ({ problem, advice });
const file = '편집기가 바꾸지 못하도록 파일에 담고, 설정에는 그 파일의 주소를 적으세요.';
const block = 'HTML 전용 블록에 빈 줄 없이 한 줄로 적으세요.';
const policy = ({ allowed }: { allowed: string }) => `정책에 이렇게 추가하세요: ${allowed}`;

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
  findings: {
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
    'id-unknown': told(
      ({ given, allowed }) => `없는 id라서 기본 내용이 보여요: ${given}. 쓸 수 있는 id: ${allowed}`,
      ({ near }) => `가장 비슷한 id: ${near}`,
    ),
    'injected-markup': told(
      ({ given, tag }) => `편집기가 <${tag}> 안에 ${given} 태그를 넣었어요.`,
      () => block,
    ),
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
    'language-missing': told(
      ({ tag, allowed }) => `<${tag}>의 언어를 알려 주는 것이 없어서 영어로 나와요. 쓸 수 있는 언어: ${allowed}`,
      () => '<html>이나 태그에 lang을 적으세요.',
    ),
    'language-not-there': told(
      ({ given, allowed }) => `스크립트에 없는 언어예요: ${given}. 들어 있는 언어: ${allowed}`,
      () => '그 언어가 들어 있는 스크립트를 불러오거나 lang을 있는 언어로 바꾸세요.',
    ),
    'markup-as-text': told(
      ({ given }) => `태그가 글자로 보여요: ${given}`,
      () => '문단이나 코드 블록이 아니라 HTML 전용 블록에 붙여 넣으세요. 워드프레스에서는 “사용자 정의 HTML”이에요.',
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
    'parameter-unknown': told(
      ({ given, allowed }) => `프레임이 모르는 매개변수예요: ${given}. 쓸 수 있는 매개변수: ${allowed}`,
      ({ near }) => `가장 비슷한 이름: ${near}`,
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
    'smart-quotes': told(
      ({ given }) => `편집기가 곧은따옴표를 둥근따옴표로 바꿨어요: ${given}`,
      () => 'HTML 전용 블록에서 곧은따옴표로 고쳐 쓰세요.',
    ),
    'tag-in-paragraph': told(
      ({ given }) => `<${given}> 태그가 문단 안에 있어요. 작동은 하지만 안에 쓴 글이 밖으로 나갈 수 있어요.`,
      () => '가능하면 <p> 밖으로 빼세요.',
    ),
    'tag-not-in-file': told(
      ({ given, allowed }) => `이 페이지의 스크립트에 <${given}> 태그가 없어요. 있는 파일: ${allowed}`,
      () => '모든 태그가 들어 있는 gut-skin.js 파일이나 그 태그의 파일도 불러오세요.',
    ),
    'tag-unclosed': told(
      ({ given }) => `<${given}> 태그의 끝이 없어요. 뒤에 오는 내용이 안에 들어가서 위젯과 함께 사라져요.`,
      ({ given }) => `이렇게 쓰세요: <${given}></${given}>`,
    ),
    'tag-unknown': told(
      ({ given, allowed }) => `없는 태그예요: <${given}>. 쓸 수 있는 태그: ${allowed}`,
      ({ near }) => `가장 비슷한 태그: <${near}>`,
    ),
    'two-scripts': told(
      ({ given, allowed }) => `라이브러리를 두 번 불러와요: ${given}, ${allowed}. 작동은 하지만 두 배로 무거워요.`,
      () => '하나만 남기세요.',
    ),
    'two-versions': told(
      ({ given, allowed }) => `버전이 둘이에요: ${allowed}, ${given}. 먼저 실행된 쪽이 쓰여요.`,
      () => '하나만 남기고 사이트 캐시를 비우세요.',
    ),
    'value-unknown': told(
      ({ given, allowed }) => `쓸 수 없는 값이라 기본값을 써요: ${given}. 쓸 수 있는 값: ${allowed}`,
      ({ near }) => (near ? `가장 비슷한 값: ${near}` : '그중 하나를 쓰세요.'),
    ),
  },
};
export default words;
