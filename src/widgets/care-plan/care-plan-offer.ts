/** Which procedures a site offers plans for: not every one may be advertised in every country. */
import { idsOf } from '../../core/checks.js';
import { complain } from '../../core/report.js';

type Named = readonly { id: string }[];

/** Those that the settings name, in that order; all of them where the settings name none that is known. */
export function offered<All extends Named>(all: All, setting: string | undefined): All[number][] {
  const wanted = [...new Set(idsOf(setting))].flatMap((id) => all.filter((one) => one.id === id));
  return wanted.length ? wanted : [...all];
}

/** Tells the site owner of ids that nobody knows, and of a procedure that is asked for and not offered. */
export function tellOffer(element: Element, all: Named, setting: string | undefined, procedure = '') {
  const known = all.map(({ id }) => id);
  for (const id of idsOf(setting)) if (!known.includes(id)) complain(element, 'procedures', id, known);
  const offer = offered(all, setting).map(({ id }) => id);
  const asked = procedure.trim();
  if (asked && !offer.includes(asked)) complain(element, 'procedure', asked, offer);
}
