/** The page as Lit renders it on a server; Vite then builds what the browser gets. */
import { writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'gut-skin-widgets/define/gut-skin-fact.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';

const ids = 'proven sugar-acne';
const clinic = html`
  <gut-skin-faq ids=${ids} ?single=${true} reviewed-by="Dr. Kim" .theme=${'light'}
    ><p>Questions about gut and skin</p></gut-skin-faq
  >
  <gut-skin-fact lang="ko"></gut-skin-fact>
  <p id="told"></p>
`;

writeFileSync(
  'index.html',
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Lit SSR</title>
    <script type="module" src="main.js"></script>
  </head>
  <body>${await collectResult(render(clinic))}</body>
</html>
`,
);
