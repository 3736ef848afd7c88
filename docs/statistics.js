/**
 * Counts what visitors do with the widgets, with whichever of GA4, Matomo and Naver Analytics is on the page. What is passed
 * on stands in this list and nowhere else: no answer, no result, no entry of a diary and no date can be in it, for no event
 * below has one. `gut-skin-quiz-result` is left out on purpose.
 */
const counted = {
  'gut-skin-toggle': ({ item, open }) => open && ['open', item],
  'gut-skin-quiz-start': () => ['quiz start'],
  'gut-skin-quiz-complete': () => ['quiz complete'],
  'gut-skin-consult': ({ kind }) => ['booking', kind],
};

function count(action, label) {
  window.gtag?.('event', `gut_skin_${action.replace(' ', '_')}`, label ? { item: label } : {});
  window._paq?.push(['trackEvent', 'gut-skin', action, ...(label ? [label] : [])]);
  window.wcs?.event?.(`gut-skin ${action}`, label ?? '');
}

for (const [name, what] of Object.entries(counted))
  document.addEventListener(name, (event) => {
    const told = what(event);
    if (told) count(...told);
  });
