import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'gut-skin-widgets/autoload.js';

function Clinic() {
  const questions = useRef(null);
  const [told, setTold] = useState('');
  // React 18 sets attributes alone, and hears no events but the browser's own.
  useEffect(() => {
    const { current } = questions;
    const hear = ({ item, open }) => open && setTold(item);
    current.addEventListener('gut-skin-toggle', hear);
    return () => current.removeEventListener('gut-skin-toggle', hear);
  }, []);
  return (
    <>
      <gut-skin-faq ref={questions} ids="proven sugar-acne" single="" reviewed-by="Dr. Kim">
        <p>Questions about gut and skin</p>
      </gut-skin-faq>
      <gut-skin-fact lang="ko" />
      <p id="told">{told}</p>
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Clinic />);
