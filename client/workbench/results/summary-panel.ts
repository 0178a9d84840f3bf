import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { numberText } from "../../../domain/number-text.ts";
import { sentence } from "../../model/text/words.ts";
import type { Notification } from "../../api/query-client.ts";
import type { QueryRun } from "../run/run.ts";
import { literalText } from "../parameters/parameter.ts";
import { changes, milliseconds } from "./run-words.ts";
import { wholeTextStyle } from "./whole-text-style.ts";
import { bubble } from "../../ui/browser/fire.ts";

/** The statement, its time, its changes and the notifications of the engine. */
@customElement("entente-results-summary")
export class SummaryPanel extends LitElement {
  static override styles = [baseStyle, wholeTextStyle, summaryStyle()];

  @property({ attribute: false }) run!: QueryRun;
  /** Changes with the run, which is the same object all the time */
  @property() version = "";

  protected override render() {
    const { statement, summary, times, truncated } = this.run;
    const rows = this.run.rows.length + this.run.released;
    const changed = changes(summary?.counters ?? {});
    const notes = summary?.notifications ?? [];
    return html`
      <dl>
        ${fact(
          msg("Rows"),
          truncated ? msg(`${numberText(rows)}, the rest was not fetched`) : numberText(rows),
        )}
        ${fact(msg("Columns after"), times.columns)} ${fact(msg("First row after"), times.firstRow)}
        ${fact(msg("Total"), times.end)}
        ${fact(msg("Changes"), changed.length > 0 ? changed.join(", ") : msg("none"))}
      </dl>
      ${
        notes.length > 0
          ? html`<h2>
                ${plural(notes.length, { one: "# notification", other: "# notifications" })}
              </h2>
              <ul>
                ${notes.map((note) => this.#note(note))}
              </ul>`
          : nothing
      }
      <h2>${msg("Statement")}</h2>
      <pre tabindex="0">${statement.text}</pre>
      ${
        Object.keys(statement.parameters).length > 0
          ? html`<h2>${msg("Parameters")}</h2>
              <dl>
                ${Object.entries(statement.parameters).map(
                  ([name, value]) =>
                    html`<dt>$${name}</dt>
                      <dd>${literalText(value).slice(0, 400)}</dd>`,
                )}
              </dl>`
          : nothing
      }
    `;
  }

  #note(note: Notification) {
    const { position } = note;
    return html`
      <li class=${note.severity.toLowerCase()}>
        <b>${note.title}</b>
        <p>${sentence(note.description)}</p>
        ${
          position
            ? html`<button class="place" @click=${() => this.#place(position.offset)}>
                ${msg(html`line ${position.line}, column ${position.column}`)}
              </button>`
            : nothing
        }
      </li>
    `;
  }

  #place(offset: number): void {
    const { text, offset: start } = this.run.statement;
    const at = start + Math.min(offset, text.length);
    const detail = { offset: at, end: at + 1 };
    bubble(this, "entente-error-place", detail);
  }
}

function fact(name: string, value: string | number | undefined) {
  if (value === undefined) return nothing;
  return html`<dt>${name}</dt>
    <dd>${typeof value === "number" ? milliseconds(value) : value}</dd>`;
}

function summaryStyle() {
  return css`
    :host {
      display: block;
      height: 100%;
      overflow: auto;
      padding: 14px 16px;
      background: var(--surface);
    }
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 4px 18px;
    }
    dt {
      color: var(--ink-2);
    }
    dd {
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
    }
    h2 {
      margin: 18px 0 8px;
      font-size: 13.5px;
    }
    li {
      padding: 8px 12px;
      margin-bottom: 8px;
      border: 1px solid var(--line);
      border-inline-start: 3px solid var(--cooperation);
      border-radius: var(--radius-small);
    }
    li.warning {
      border-inline-start-color: var(--friction);
    }
    li b {
      font-weight: 550;
    }
    li p {
      color: var(--ink-2);
    }
    .place {
      margin-top: 4px;
      font-size: 12px;
      color: var(--cooperation-ink);
    }
    pre {
      padding: 10px 12px;
      border-radius: var(--radius-small);
      background: var(--raised);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results-summary": SummaryPanel;
  }
}
