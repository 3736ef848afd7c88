import { render } from 'preact';
import { useState } from 'preact/hooks';
import 'gut-skin-widgets/autoload.js';

function Clinic() {
  const [told, setTold] = useState('');
  return (
    <>
      <gut-skin-faq
        ids="proven sugar-acne"
        single
        reviewed-by="Dr. Kim"
        ongut-skin-toggle={({ item, open }) => open && setTold(item)}
      >
        <p>Questions about gut and skin</p>
      </gut-skin-faq>
      <gut-skin-fact lang="ko" />
      <p id="told">{told}</p>
    </>
  );
}

render(<Clinic />, document.querySelector('#app'));
