import type { BuilderHomeWords } from './en.js';

const words: BuilderHomeWords = {
  host: '홈페이지를 무엇으로 만들었나요?',
  groups: {
    own: '직접 만든 페이지',
    wordpress: '워드프레스',
    makers: '홈페이지 제작 도구와 블로그',
    developers: '개발자용',
  },
  hosts: {
    html: '직접 만든 HTML 페이지',
    frame: '다른 도구, 또는 iframe만 되는 편집기',
    'wordpress-admin': '워드프레스 관리자 또는 편집자',
    'wordpress-author': '워드프레스 글쓴이나 기여자, 또는 클래식 편집기',
    'wordpress-plugin': '워드프레스와 저희 플러그인',
    tistory: '티스토리',
    imweb: '아임웹',
    cafe24: '카페24',
    'naver-blog': '네이버 블로그',
  },
  base: '파일을 올린 곳',
  baseHint:
    'gut-skin.js가 들어 있는 폴더의 주소예요. 홈페이지와 도메인이 다르면 그 서버가 Access-Control-Allow-Origin 헤더를 보내야 해요.',
  troubles: {
    bad: '폴더 주소가 아니라서 이 페이지의 주소를 썼어요. 폴더 주소는 https:로 시작하고 빗금(/)으로 끝나요.',
    local: '이 컴퓨터에서만 열리는 주소예요. 파일을 서버에 올리고 그 주소를 넣으세요.',
    plain: '파일 주소가 http:로 시작하면 https: 페이지에서 쓸 수 없어요.',
    path: '이 도구는 다른 서버의 파일을 불러와요. https:로 시작하는 전체 주소를 넣으세요.',
  },
  pin: '이 버전으로 고정하고, 브라우저가 확인할 해시(SRI) 넣기',
  pinHint: '파일 하나가 조금 커져요. 버전마다 폴더를 따로 두고, 버전을 바꾸면 코드도 바꾸세요.',
  loose: (version) => `해시는 ${version} 버전에만 맞아요. /gut-skin/${version}/처럼 주소에 버전을 넣으세요.`,
  noHash: '이 페이지 옆에 integrity.json이 없어서 해시를 넣을 수 없어요.',
};
export default words;
