/** What a browser tells a screen reader of a widget, as lines of text: role, name, state, what is inside. */

/** Boxes and marks that say nothing by themselves; what is in them stands in their place. */
const silent = new Set([
  ...['generic', 'none', 'Section', 'paragraph', 'strong', 'emphasis', 'LabelText', 'LineBreak', 'MenuListPopup'],
  ...['caption', 'rowgroup', 'LayoutTableRow', 'sectionheader', 'sectionfooter', 'superscript', 'subscript', 'mark'],
]);
/** Drawn, and heard as nothing that a visitor would miss here. */
const unheard = new Set(['InlineTextBox', 'ListMarker']);
/** States and values worth a word; the rest follows from the role. What is not so is told where it could be. */
const told = ['checked', 'disabled', 'expanded', 'invalid', 'level', 'live', 'pressed', 'required', 'selected'];
const toldNot = { expanded: /./, selected: /^tab$/ };
/** Of things that follow each other and are alike, so many are written down. */
const ALIKE = 4;
/** Nobody reads a screen for whole texts: where one begins says which one it is. */
const LONG = 60;
const brief = (text) => (text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text);
const plain = (text) =>
  String(text ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const tidy = (text) => brief(plain(text));

function statesOf({ role, properties = [], value, description }) {
  const states = properties
    .filter(({ name }) => told.includes(name) && !(name === 'level' && role.value === 'listitem'))
    .map(({ name, value }) => [name, String(value.value ?? '')])
    .filter(([name, value]) => (value === 'false' ? toldNot[name]?.test(role.value) : !/^(|none|off)$/.test(value)))
    .map(([name, value]) => (value === 'true' ? name : `${name}=${value}`))
    .sort();
  if (value?.value !== undefined && value.value !== '') states.push(`value=${tidy(value.value)}`);
  if (description?.value) states.push(`described="${tidy(description.value)}"`);
  return states.length ? ` (${states.join(', ')})` : '';
}

const byId = (nodes) => new Map(nodes.map((node) => [node.nodeId, node]));
/** The nodes of the frame that an element of the page stands for. */
async function framed(client, backendNodeId) {
  const { node } = await client.send('DOM.describeNode', { backendNodeId });
  if (!node.frameId) return [];
  const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId: node.frameId });
  return nodes;
}

/** A box that has neither a name nor says what changes in it. */
const isSilent = ({ ignored, role, name, properties = [] }) =>
  ignored ||
  (silent.has(role?.value) &&
    !name?.value &&
    !properties.some(({ name, value }) => name === 'live' && value.value !== 'off'));
/** The nodes that something holds, with those of what says nothing in its place. */
const within = (node, of) =>
  (node.childIds ?? []).flatMap((id) => {
    const child = of.get(id);
    if (!child || unheard.has(child.role?.value)) return [];
    return isSilent(child) ? within(child, of) : [child];
  });

/** @param {import('puppeteer-core').CDPSession} client */
export async function treeOf(client, selector) {
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: top } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const lines = [];

  async function write(all, depth, heard, of) {
    const indent = '  '.repeat(depth);
    // What has its name from its words says them once.
    const nodes = all.filter(({ role, name }) => role.value !== 'StaticText' || !heard.includes(plain(name?.value)));
    for (const [i, node] of nodes.entries()) {
      const role = node.role.value;
      const name = tidy(node.name?.value ?? '');
      const alike = (from) => nodes[from]?.role.value === role && role !== 'StaticText';
      const before = nodes.slice(0, i).findLastIndex((_, at) => !alike(at)) + 1;
      if (i - before >= ALIKE) {
        if (!alike(i + 1)) lines.push(`${indent}… ${i - before - ALIKE + 1} more: ${role}`);
        continue;
      }
      if (role === 'StaticText') lines.push(`${indent}"${name}"`);
      else {
        lines.push(`${indent}${role}${name ? ` "${name}"` : ''}${statesOf(node)}`);
        if (role === 'Date') continue; // its parts are in the language of the browser
        await write(within(node, of), depth + 1, plain(node.name?.value), of);
        if (role === 'Iframe') {
          const below = await framed(client, node.backendDOMNodeId);
          if (below.length) await write(within(below[0], byId(below)), depth + 1, '', byId(below));
        }
      }
    }
  }
  const begin = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === top.backendNodeId);
  if (!begin) throw new Error(`The browser tells nothing of ${selector}`);
  await write(within(begin, byId(nodes)), 0, '', byId(nodes));
  return `${lines.join('\n')}\n`;
}
