import { attempt } from './attempt.js';

type Neighbours = typeof import('./lazy/neighbours.js');
const code = () => import('./lazy/neighbours.js');
let coming: Promise<Neighbours | undefined> | undefined;

/** What the widgets and cards of a page do for each other; undefined until there are several, and their code is there. */
export let neighbours: Neighbours | undefined;

/** Brings that code, once for all who ask; undefined, and one line, when it is lost. */
export const bringNeighbours = () =>
  (coming ??= attempt(code).then(
    (module) => (neighbours = module),
    (error: unknown) => {
      coming = undefined; // the next who asks tries again
      console.warn(`gut-skin-widgets: what goes from card to card could not load: ${String(error)}`);
      return undefined;
    },
  ));
