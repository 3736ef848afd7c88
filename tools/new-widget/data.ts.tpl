import {{camel}} from 'virtual:gut-skin/load/{{collection}}';
import words from 'virtual:gut-skin/words/{{name}}';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: {{camel}}, words });
export type {{Class}}Data = DataOf<typeof need>;
