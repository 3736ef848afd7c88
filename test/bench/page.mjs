/** The pages that are visited: as little page as can be around what is measured, the same for all. */
const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
export const escaped = (text) => text.replace(/[&<"]/g, (sign) => entities[sign]);

export const page = (body, head = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Clinic</title>
<link rel="icon" href="data:,">
<style>body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif }</style>
${head}
<body>
<h1>Clinic</h1>
${body}
<p>Call us, or book a visit online.</p>
</body>
</html>`;

export const script = (address) => `<script type="module" src="${address}"></script>`;
export const sheet = (address) => `<link rel="stylesheet" href="${address}">`;
