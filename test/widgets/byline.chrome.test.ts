/** The byline on paper; the media type can be set by the DevTools protocol only. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { mark } from '../../src/core/inside.js';
import { $, show, squeeze, turn } from './support.js';

const printed = (widget: Element) => squeeze($(widget, '[part=base]').innerText);

describe('the byline on paper', () => {
  afterEach(() => executeServerCommand('emulate', {}));

  it('stands there once, and under a widget that is printed alone', async () => {
    const [first, second] = [
      await show('gut-skin-fact', { fact: 'milk' }),
      await show('gut-skin-fact', { fact: 'dh' }),
    ];
    const line = squeeze($(first, '[part=byline] span').textContent);
    $(second, '[part=byline] summary').click(); // what is open on the screen makes no difference
    await executeServerCommand('emulate', { media: 'print' });
    await turn();
    expect(printed(first)).to.contain(line);
    expect(printed(second)).not.to.contain(line);
    mark(second, 'printing', true);
    await turn();
    expect(printed(second)).to.contain(line);
    expect($(second, '[part=byline] summary').checkVisibility()).to.be.false;
  });
});
