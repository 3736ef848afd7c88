import 'gut-skin-widgets/define/gut-skin-fact.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';

document.querySelector('gut-skin-faq').addEventListener('gut-skin-toggle', ({ item, open }) => {
  if (open) document.querySelector('#told').textContent = item;
});
