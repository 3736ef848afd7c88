/** Files that go missing while a visitor is already there. Only the DevTools protocol can take them away. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import flags from '../../data/red-flags.json';
import base from '../../src/i18n/base/en.js';
import words from '../../src/i18n/quiz/en.js';
import korean from '../../src/i18n/quiz/ko.js';
import { itemOf, run } from './quiz-driver.js';
import { $, $$, focused, once, record, show, squeeze, until, warningsOf } from './support.js';

/** Files whose address matches can't be fetched until the next call. */
const block = (...patterns: string[]) => executeServerCommand<void, string[]>('block', patterns);
const button = (widget: Element, label: string) =>
  $$(widget, 'button').find((each) => squeeze(each.textContent) === label);

describe('files that go missing', () => {
  afterEach(() => block());

  it('the sources: an answer stays readable, and opening them again tries again', async () => {
    const faq = await show('gut-skin-faq', { open: 'proven' });
    const events = record(document, 'gut-skin-error');
    const details = $<HTMLDetailsElement>(faq, '#a-proven .sources');
    await block('*/source-list.ts*');
    const lines = await warningsOf(async () => {
      details.open = true;
      await until(() => squeeze(details.querySelector('[role=status]')?.textContent) === base.sourcesLost);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<gut-skin-faq>');
    expect(events).to.deep.equal([]);
    expect($(faq, '#a-proven p').getClientRects()).to.have.length(1);
    await block();
    const closed = once(details, 'toggle');
    details.open = false;
    await closed;
    details.open = true;
    await until(() => details.querySelector('ol li'));
    expect($$(faq, '#a-proven .sources [role=status]')).to.be.empty;
  });

  it('the result of the quiz: warning signs are told all the same, and it can be had later', async () => {
    const quiz = await show('gut-skin-quiz');
    await block('*/quiz-result.ts*');
    const lines = await warningsOf(() => run(quiz, { s3: 's3-9' }));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<gut-skin-quiz>').and.not.contain('s3-9');
    expect(itemOf(quiz)).to.equal(undefined);
    const body = () => squeeze($(quiz, '[part=base]').textContent);
    expect(body()).to.contain(words.resultLost);
    expect(body()).to.contain(squeeze(flags.entries.find(({ id }) => id === 'mole')?.action.en));
    expect(focused() === $(quiz, '[data-focus]')).to.be.true;

    button(quiz, words.back)?.click();
    await quiz.updateComplete;
    expect(itemOf(quiz)).to.equal('p1');
    $(quiz, 'button[type=submit]').click();
    await quiz.updateComplete;
    expect(body()).to.contain(words.resultLost);

    await block();
    button(quiz, words.again)?.focus();
    button(quiz, words.again)?.click();
    await until(() => $$(quiz, '.result').length);
    expect($$(quiz, '.steps')).not.to.be.empty;
    expect(focused() === $(quiz, '.result [data-focus]'), 'the result has the focus').to.be.true;
    await until(() => $$(quiz, 'gut-skin-diet-tip').length === 3);
  });

  it('the tips of the result: the rest of it is there', async () => {
    await block('*slice/diet-tips/ko*');
    const quiz = await show('gut-skin-quiz', { lang: 'ko' });
    const lines = await warningsOf(async () => {
      await run(quiz);
      await until(() => squeeze($(quiz, '.result').textContent).includes(korean.tipsLost));
    });
    expect(lines).to.have.length(1);
    expect($$(quiz, '.steps')).not.to.be.empty;
    expect($$(quiz, 'gut-skin-diet-tip')).to.be.empty;
  });
});
