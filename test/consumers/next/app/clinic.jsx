'use client';
import { useEffect, useRef, useState } from 'react';
import 'gut-skin-widgets/define/gut-skin-fact.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';

export function Clinic() {
  const questions = useRef(null);
  const [told, setTold] = useState('');
  // React binds no events of a custom element that its server has rendered.
  useEffect(() => {
    const { current } = questions;
    const hear = ({ item, open }) => open && setTold(item);
    current.addEventListener('gut-skin-toggle', hear);
    return () => current.removeEventListener('gut-skin-toggle', hear);
  }, []);
  return (
    <>
      <gut-skin-faq ref={questions} ids="proven sugar-acne" single reviewed-by="Dr. Kim">
        <p>Questions about gut and skin</p>
      </gut-skin-faq>
      <gut-skin-fact lang="ko" />
      <p id="told">{told}</p>
    </>
  );
}
