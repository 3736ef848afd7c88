/** The embed builder: where the site lives. */
const words = {
  host: 'What is your site made with?',
  groups: {
    own: 'My own pages',
    wordpress: 'WordPress',
    makers: 'Site builders and blogs',
    developers: 'For developers',
  },
  hosts: {
    html: 'HTML pages of my own',
    frame: 'Something else, or an editor that takes only a frame (iframe)',
    'wordpress-admin': 'WordPress, and I am administrator or editor',
    'wordpress-author': 'WordPress, and I am author or contributor, or I use the classic editor',
    'wordpress-plugin': 'WordPress with our plug-in',
    tistory: 'Tistory',
    imweb: 'Imweb',
    cafe24: 'Cafe24',
    'naver-blog': 'Naver Blog',
  },
  base: 'Where you put the files',
  baseHint:
    'The address of the folder with gut-skin.js in it. A server of another domain than your site’s has to send the header Access-Control-Allow-Origin.',
  troubles: {
    bad: 'That is no address of a folder. One begins with https: and ends with a slash (/). This page’s own is used.',
    local: 'This address works on this computer only. Put the files on your server and write its address here.',
    plain: 'An address with http: does not work on pages with https:.',
    path: 'Your site takes the files from another place, so this has to be a whole address, with https: at its beginning.',
  },
  pin: 'Pin this version, with a hash that browsers check (SRI)',
  pinHint:
    'One larger file. Put each version into a folder of its own, and change the snippet when you change the version.',
  loose: (version: string | number) =>
    `The hash fits version ${version} only: put that into the address, as in /gut-skin/${version}/.`,
  noHash: 'There is no integrity.json beside this page, so no hash can be printed.',
};
export type BuilderHomeWords = typeof words;
export default words;
