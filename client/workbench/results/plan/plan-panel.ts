import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../../domain/message.ts";
import { baseStyle } from "../../../ui/style/base-style.ts";
import { numberText } from "../../../../domain/number-text.ts";
import { costliest, planAdvice } from "./plan-advice.ts";
import type { ClausePart } from "../../text/clauses.ts";
import { bubble } from "../../../ui/browser/fire.ts";
import type { Statement } from "../../run/run.ts";
import { statementParts } from "./statement-part.ts";
import { answerPanelStyle } from "../answer-panel-style.ts";
import { planStyle } from "./plan-style.ts";
import type { Plan, PlanRow } from "./plan.ts";
import { styleText } from "../../../ui/style/style-text.ts";

/** Indent of an operator below the one above it, CSS px. */
const STEP = 18;

/** The plan of a statement: its operators, the one that returns the result first. */
@customElement("entente-results-plan")
export class PlanPanel extends LitElement {
  static override styles = [baseStyle, answerPanelStyle, planStyle];

  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) statement!: Statement;

  protected override render() {
    const { operators, facts, profiled, measure } = this.plan;
    const parts = statementParts(operators, this.statement.text);
    const isInferred = operators.every(({ clauseOffset }) => clauseOffset === null);
    const most = costliest(this.plan);
    // An engine that does not count its accesses says 0 for every operator.
    const counted = operators.some(({ dbHits }) => dbHits !== null && dbHits > 0);
    const timed = operators.some(({ milliseconds }) => milliseconds !== null && milliseconds > 0);
    const has = (of: (row: PlanRow) => unknown) => operators.some((row) => of(row) !== null);
    const columns: [name: string, of: (row: PlanRow) => string | null][] = [
      [msg("Rows"), (row) => whole(row.rows)],
      [msg("Estimated"), (row) => whole(row.estimatedRows)],
      [msg("DB hits"), (row) => (counted ? whole(row.dbHits) : null)],
      [
        msg("Time"),
        (row) =>
          row.milliseconds === null || !timed ? null : msg(`${row.milliseconds.toFixed(2)} ms`),
      ],
    ];
    const shown = columns.filter(([, of]) => has(of));
    return html`
      <p class="facts">
        ${profiled ? msg("Profiled: it ran.") : msg("Explained: it did not run. Write PROFILE before it to measure it.")}
        ${measure === "time" ? msg("Bars show the share of all time.") : nothing}
        ${measure === "dbHits" ? msg("Bars show the share of all db hits.") : nothing}
        ${isInferred && parts.some(Boolean) ? msg("Clauses are inferred from the names in the details.") : nothing}
        ${facts.map(([name, value]) => html`<span>${name} <b>${value}</b></span>`)}
      </p>
      ${this.#advice()}
      <div class="scroll" tabindex="0" role="region" aria-label=${msg("Plan")}>
        <table>
          <thead>
            <tr>
              <th>${msg("Operator")}</th>
              ${shown.map(([name]) => html`<th class="figure">${name}</th>`)}
              ${measure ? html`<th>${msg("Share")}</th>` : nothing}
              <th>${msg("Clause")}</th>
              <th>${msg("Details")}</th>
            </tr>
          </thead>
          <tbody>
            ${operators.map(
              (row, at) => html`
                <tr id="operator-${at}" class=${at === most ? "costliest" : ""} tabindex="-1">
                  <th scope="row">
                    <span
                      class="operator"
                      .style=${styleText(`padding-inline-start: ${row.depth * STEP}px`)}
                    >
                      <span class="visually-hidden">${msg(html`level ${row.depth + 1}`)}</span>${
                        row.depth > 0 ? html`<i aria-hidden="true">└</i>` : nothing
                      }${row.operator}${
                        at === most
                          ? html`<span class="mark">
                              ${measure ? msg("costliest") : msg("most rows expected")}
                            </span>`
                          : nothing
                      }
                    </span>
                  </th>
                  ${shown.map(([, of]) => html`<td class="figure">${of(row) ?? ""}</td>`)}
                  ${measure ? html`<td>${share(row.share ?? 0)}</td>` : nothing}
                  <td class="clause">${this.#clause(parts[at] ?? null)}</td>
                  <td class="details">${row.details}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  /** Leads to the part of the statement that an operator stands for. */
  #clause(part: ClausePart | null) {
    if (!part) return nothing;
    const { text, offset: start } = this.statement;
    const { offset, end } = part;
    const clause = text.slice(offset, end);
    const show = () =>
      bubble(this, "entente-error-place", { offset: start + offset, end: start + end });
    return html`<button title=${clause} @click=${show}>${clause}</button>`;
  }

  #advice() {
    const advice = planAdvice(this.plan);
    if (advice.length === 0) return nothing;
    const show = (at: number) =>
      this.renderRoot.querySelector<HTMLElement>(`#operator-${at}`)?.focus();
    return html`
      <ul class="advice" aria-label=${msg("Advice")}>
        ${advice.map(
          ({ at, text }) =>
            html`<li>
              <button @click=${() => show(at)}>
                ${this.plan.operators[at]?.operator} ${this.plan.operators[at]?.details}
              </button>
              ${text}
            </li>`,
        )}
      </ul>
    `;
  }
}

function whole(value: number | null): string | null {
  return value === null ? null : numberText(Math.round(value));
}

function share(part: number) {
  const percent = Math.round(part * 100);
  return html`<span class="share"
    ><i .style=${styleText(`width: ${percent}%`)}></i><b>${percent}%</b></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results-plan": PlanPanel;
  }
}
