import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { measureText } from "../../../domain/analysis/measures/measure-text.ts";
import { MEASURE_WORDS } from "../../../domain/analysis/measures/measure-words.ts";
import {
  isGroupMeasure,
  MEASURE_NAMES,
  type MeasureName,
} from "../../../domain/analysis/measures/names.ts";
import { msg, plural } from "../../../domain/message.ts";
import type { Account } from "../../model/graph/account.ts";
import { cutWords, leftOutWords } from "../../model/graph/account-words.ts";
import { rangeOf } from "../../model/graph/measure-range.ts";
import { NO_MEASURES, type Measured, type MeasureChoice } from "../../model/graph/measured.ts";
import type { View } from "../../model/link/view.ts";
import { sentence } from "../../model/text/words.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import "./events.ts";
import { measureStatus, ofWords } from "./measure-status.ts";

/** Chooses measures of actors as columns, size and colour. Fires `entente-view` {view}. */
@customElement("entente-measures-panel")
export class MeasuresPanel extends LitElement {
  static override styles = [
    baseStyle,
    panelStyle,
    css`
      table {
        width: 100%;
        margin-top: 14px;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 8px 4px;
        border-bottom: 1px solid var(--line);
        vertical-align: top;
        text-align: start;
        font-weight: 400;
      }
      thead th,
      td {
        text-align: center;
      }
      thead th {
        position: sticky;
        top: 0;
        font-size: 12px;
        font-weight: 600;
        background: var(--surface);
      }
      thead th:first-child {
        text-align: start;
      }
      th b {
        font-weight: 600;
      }
      th span {
        display: block;
      }
      .fault {
        color: var(--friction-ink);
      }
      input {
        width: 20px;
        height: 20px;
        accent-color: var(--focus);
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        margin-top: 14px;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) measured: Measured | null = null;

  protected override render() {
    const { columns, size, colour } = this.view.measures;
    const any = columns.length > 0 || size !== null || colour !== null;
    const left = [leftOutWords(this.account.left), cutWords(this.account)].filter(Boolean);
    return html`
      <h2>${msg("Measures")}</h2>
      <p class="lead">
        ${msg("Of the actors and relations that are shown at the chosen time; computed in this browser, and again when that changes.")}
        ${sentence(left.join("; "))}
      </p>
      <p class="small">
        ${any && this.measured ? sentence(ofWords(this.measured)) : nothing}
        ${any ? measureStatus(this, this.measured, this.measured?.actors ?? 0) : nothing}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">${msg("Measure")}</th>
            <th scope="col">${msg("Column")}</th>
            <th scope="col">${msg("Size")}</th>
            <th scope="col">${msg("Colour")}</th>
          </tr>
        </thead>
        <tbody>
          ${MEASURE_NAMES.map((name) => this.#row(name))}
        </tbody>
      </table>
      <footer>
        <button
          class="button"
          ?disabled=${!any}
          @click=${() => requestView(this, { ...this.view, measures: NO_MEASURES })}
        >
          ${msg("Show none")}
        </button>
      </footer>
    `;
  }

  #row(name: MeasureName) {
    const { title, says, part, source } = MEASURE_WORDS[name];
    const { columns, size, colour } = this.view.measures;
    const column = columns.includes(name);
    const others = columns.filter((other) => other !== name);
    return html`
      <tr>
        <th scope="row">
          <b>${title}</b>
          <span class="small">${says}</span>
          <span class="small">${msg(`Of ${part}`)}; <cite>${source}</cite></span>
          ${this.#found(name)}
        </th>
        ${this.#box(msg(`${title} as a column`), column, {
          columns: column
            ? others
            : MEASURE_NAMES.filter((one) => one === name || columns.includes(one)),
        })}
        ${
          isGroupMeasure(name)
            ? html`<td></td>`
            : this.#box(msg(`${title} as size`), size === name, {
                size: size === name ? null : name,
              })
        }
        ${this.#box(msg(`${title} as colour`), colour === name, {
          colour: colour === name ? null : name,
        })}
      </tr>
    `;
  }

  #box(label: string, checked: boolean, change: Partial<MeasureChoice>) {
    const measures = { ...this.view.measures, ...change };
    return html`
      <td>
        <input
          type="checkbox"
          aria-label=${label}
          .checked=${checked}
          @change=${() => requestView(this, { ...this.view, measures })}
        />
      </td>
    `;
  }

  /** The range of a measure that is shown, or why there is none. */
  #found(name: MeasureName) {
    const failure = this.measured?.failed.get(name);
    if (failure !== undefined)
      return html`<span class="small fault">${msg(`Cannot be computed: ${failure}`)}</span>`;
    const values = this.measured?.values.get(name);
    if (!values) return nothing;
    const range = rangeOf(values);
    if (!range) return html`<span class="small">${msg("No actor has a value.")}</span>`;
    const [least, most] = range.map((value) => measureText(name, value));
    const actors = plural(values.size, { one: "# actor", other: "# actors" });
    return html`<span class="small">${msg(`${least} to ${most}, ${actors}`)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-measures-panel": MeasuresPanel;
  }
}
