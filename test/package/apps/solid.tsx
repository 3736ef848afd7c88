import type {} from 'gut-skin-widgets/solid';

export const Page = () => (
  <gut-skin-settings clinic="Harbour Skin Clinic" theme="dark" heading-level={2}>
    <gut-skin-faq
      class="wide"
      ref={(faq) => faq?.toggle('leaky-gut')}
      ids="proven leaky-gut"
      topic="food"
      single
      with-search={false}
      heading-level="2"
      on:gut-skin-toggle={({ item, open }) => open && item.trim()}
    >
      <p>Fallback</p>
    </gut-skin-faq>
    <gut-skin-care-plan procedure="a-procedure-of-our-own" date="2027-03-01" theme={undefined} />
  </gut-skin-settings>
);

export const wrong = [
  // @ts-expect-error: the name of a property is lost in markup that a server renders
  <gut-skin-faq headingLevel={2} />,
  // @ts-expect-error: no such topic
  <gut-skin-faq topic="weather" />,
  // @ts-expect-error: no such level
  <gut-skin-faq heading-level="7" />,
  // @ts-expect-error: no such tag
  <gut-skin-fqa />,
  // @ts-expect-error: the quiz tells of no item
  <gut-skin-quiz on:gut-skin-quiz-step={({ item }) => item} />,
];
