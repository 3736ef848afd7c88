import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import 'gut-skin-widgets/define/gut-skin-fact.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';

function Clinic() {
  const [told, setTold] = createSignal('');
  const ids = ['proven', 'sugar-acne'];
  return (
    <>
      <gut-skin-faq
        ids={ids}
        single
        reviewed-by="Dr. Kim"
        on:gut-skin-toggle={({ item, open }) => open && setTold(item)}
      >
        <p>Questions about gut and skin</p>
      </gut-skin-faq>
      <gut-skin-fact lang="ko" />
      <p id="told">{told()}</p>
    </>
  );
}

render(() => <Clinic />, document.querySelector('#app'));
