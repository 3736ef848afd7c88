/** Ids of an attribute: split at commas or white space, so that a stray space does no harm. */
export const idsOf = (list: string | undefined): string[] => (list ?? '').split(/[\s,]+/).filter(Boolean);
