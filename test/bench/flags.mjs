/** What `npm run bench -- …` takes. */
import { parseArgs } from 'node:util';
import { networks } from './harness/networks.mjs';

const help = `npm run bench -- [flags]
  --only <text>     cases whose name has it as one of its words; may be repeated: --only faq16 --only cards1000
  --rounds <n>      visits of each case on each network; default 7
  --network <name>  ${Object.keys(networks).join(' or ')}; may be repeated; default both
  --dist <folder>   a build to measure; default dist; repeated: each build is a case of its own
  --out <file>      where the figures go; default test/bench/results/latest.json when nothing is left out
  --list            the names of the cases`;

export function readFlags() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: '7' },
      network: { type: 'string', multiple: true, default: Object.keys(networks) },
      dist: { type: 'string', multiple: true, default: ['dist'] },
      out: { type: 'string' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(help);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds is a whole number from 1; given: ${values.rounds}`);
  for (const name of values.network)
    if (!(name in networks)) throw new Error(`--network is ${Object.keys(networks).join(' or ')}; given: ${name}`);
  return { ...values, rounds };
}
