import { common, of, open, type State } from './common.js';
import { openSources, put, ready, type AnyWidget } from '../support.js';

const tag = 'gut-skin-consult';
const link = { href: 'https://clinic.example/book', tel: '+82 2-000-0000' };

export const states: State[] = [
  ...common(tag, link),
  { name: 'with no link', build: of(tag) },
  { name: 'with link and phone', build: of(tag, { ...link, country: 'KR' }) },
  {
    name: 'with a long label',
    build: of(tag, {
      ...link,
      label: 'Make an appointment with one of our dermatologists at harbourskinclinic.example',
    }),
  },
  { name: 'in an unknown country', build: of(tag, { country: 'ZZ' }) },
  { name: 'numbers elsewhere', build: of(tag, { country: 'GB' }, open('.emergency details')) },
  { name: 'numbers of all countries', build: of(tag, { country: 'ZZ' }, open('.anywhere')) },
  { name: 'later signs open', build: of(tag, {}, open('.soon .row-item')) },
  { name: 'what to bring open', build: of(tag, link, open('.visit .row-item')) },
  { name: 'sources open', build: of(tag, {}, (card) => openSources(card)) },
  {
    name: 'with the settings around it',
    async build(lang) {
      const card = put(
        `<gut-skin-settings consult-href="https://clinic.example/book" consult-tel="+82 2-000-0000" clinic="Seoul Skin"><gut-skin-consult lang="${lang}"></gut-skin-consult></gut-skin-settings>`,
      ).firstElementChild as AnyWidget;
      await ready(card);
      return card;
    },
  },
];
