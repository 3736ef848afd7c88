export function keepResult(suite: string, figures: object): void;
