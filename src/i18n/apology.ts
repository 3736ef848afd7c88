/** Said when nothing else could be loaded; the only words that travel with the code. */
export const apology: { en: string; [language: string]: string } = {
  en: 'This could not be loaded. Please try again later.',
  ko: '불러오지 못했어요. 잠시 후 다시 시도해 주세요.',
};
