/** `<scale-bill>`: the month's bill of the page "Scale", with what it assumes in fields that a reader can change. */
import { html, LitElement } from 'lit';
import { assumptions, costOf, monthOf, prices, ways, type Assumptions } from './scale.js';

const words: Record<keyof Assumptions, string> = {
  sites: 'Sites',
  viewsPerDay: 'Views a day, of each',
  returning: 'Returning views, in percent',
  fresh: 'Of these within ten minutes, in percent',
  releasesPerMonth: 'Releases a month',
  locations: 'Places of the CDN',
};
const percents: readonly string[] = ['returning', 'fresh'];
const names = Object.keys(words) as (keyof Assumptions)[];

const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });
const dollars = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'USD', maximumSignificantDigits: 3 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 4 });

export class ScaleBill extends LitElement {
  static override properties = { given: { state: true } };
  declare private given: Assumptions;

  constructor() {
    super();
    this.given = assumptions;
  }

  /** In the light DOM, where the look of the page's tables reaches it. */
  protected override createRenderRoot = () => this;

  protected override render() {
    return html`<p>
        ${names.map(
          (name) =>
            html`<label>
              ${words[name]}
              <input
                type="number"
                min="0"
                max=${percents.includes(name) ? 100 : 1e9}
                .value=${String(this.given[name])}
                @input=${(event: InputEvent) => this.change(name, event.target as HTMLInputElement)}
              />
            </label> `,
        )}
      </p>
      ${Object.keys(ways).map((way) => this.table(way))}`;
  }

  private change(name: keyof Assumptions, field: HTMLInputElement) {
    if (field.value !== '' && field.validity.valid) this.given = { ...this.given, [name]: field.valueAsNumber };
  }

  private table(way: string) {
    const month = monthOf(this.given, ways[way] ?? { requests: 0, bytes: 0 });
    const rows = [
      ['Views', short.format(month.views)],
      ['Requests', short.format(month.requests)],
      ['Requests a second, on average', short.format(month.requests / (30 * 86_400))],
      ['Sent, in TB', short.format(month.bytes / 1e12)],
      ['Requests to your own server, at most', short.format(month.origin)],
      ['Answered by the CDN alone, at least', percent.format(month.hitRatio)],
      ...prices.map((price) => {
        const { all, asking, perMillion } = costOf(price, month);
        return [
          price.name,
          `${dollars.format(all)}, ${dollars.format(asking)} of it for requests; ${dollars.format(perMillion)} a million views`,
        ];
      }),
    ];
    return html`<div class="numbers" role="region" aria-label=${`A month with ${way}`} tabindex="0">
      <table>
        <caption>
          A month with ${way}
        </caption>
        <tbody>
          ${rows.map(
            ([what, figure]) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td data-number>${figure}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

export const Bill = 'scale-bill';
if (!customElements.get(Bill)) customElements.define(Bill, ScaleBill);

export const billStyle = `
  scale-bill label { display: inline-flex; flex-direction: column; margin: 0 16px 12px 0; font-size: 14px; }
  scale-bill input { font: inherit; color: inherit; inline-size: 12em; min-block-size: 36px; padding-inline: 8px; background: var(--card); border: 1px solid var(--edge); border-radius: 6px; }
  scale-bill caption { text-align: start; font-weight: 600; padding-block: 8px; }
`;
