import { Loader } from '../loader.jsx';

/** A server component has no properties: what React writes here is `reviewedBy`, which a parser lowers. */
export default function Page() {
  return (
    <>
      <gut-skin-faq ids="proven" reviewedBy="Dr. Kim" />
      <Loader />
    </>
  );
}
