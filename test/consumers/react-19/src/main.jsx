import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'gut-skin-widgets/define/gut-skin-fact.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';

function Clinic() {
  const [told, setTold] = useState('');
  return (
    <>
      <gut-skin-faq
        ids={['proven', 'sugar-acne']}
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

createRoot(document.querySelector('#app')).render(<Clinic />);
