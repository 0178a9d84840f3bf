import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Plan, PlanRow } from "./plan.ts";
import { styleText } from "../../ui/style/style-text.ts";

/** Indent of an operator below the one above it, CSS px. */
const STEP = 18;

/** The plan of a statement: its operators, the one that returns the result first. */
@customElement("entente-results-plan")
export class PlanPanel extends LitElement {
  static override styles = [baseStyle, planStyle()];

  @property({ attribute: false }) plan!: Plan;

  protected override render() {
    const { operators, facts, profiled, measure } = this.plan;
    // An engine that does not count its accesses says 0 for every operator.
    const counted = operators.some(({ dbHits }) => dbHits !== null && dbHits > 0);
    const has = (of: (row: PlanRow) => unknown) => operators.some((row) => of(row) !== null);
    const columns: [name: string, of: (row: PlanRow) => string | null][] = [
      [msg("Rows"), (row) => whole(row.rows)],
      [msg("Estimated"), (row) => whole(row.estimatedRows)],
      [msg("DB hits"), (row) => (counted ? whole(row.dbHits) : null)],
      [
        msg("Time"),
        (row) => (row.milliseconds === null ? null : msg(`${row.milliseconds.toFixed(2)} ms`)),
      ],
    ];
    const shown = columns.filter(([, of]) => has(of));
    return html`
      <p class="facts">
        ${profiled ? msg("Profiled: it ran.") : msg("Explained: it did not run. Write PROFILE before it to measure it.")}
        ${measure === "time" ? msg("Bars show the share of all time.") : nothing}
        ${measure === "dbHits" ? msg("Bars show the share of all db hits.") : nothing}
        ${facts.map(([name, value]) => html`<span>${name} <b>${value}</b></span>`)}
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${msg("Plan")}>
        <table>
          <thead>
            <tr>
              <th>${msg("Operator")}</th>
              ${shown.map(([name]) => html`<th class="figure">${name}</th>`)}
              ${measure ? html`<th>${msg("Share")}</th>` : nothing}
              <th>${msg("Details")}</th>
            </tr>
          </thead>
          <tbody>
            ${operators.map(
              (row) => html`
                <tr>
                  <th scope="row">
                    <span
                      class="operator"
                      .style=${styleText(`padding-inline-start: ${row.depth * STEP}px`)}
                    >
                      <span class="visually-hidden">${msg(html`level ${row.depth + 1}`)}</span>${
                        row.depth > 0 ? html`<i aria-hidden="true">└</i>` : nothing
                      }${row.operator}
                    </span>
                  </th>
                  ${shown.map(([, of]) => html`<td class="figure">${of(row) ?? ""}</td>`)}
                  ${measure ? html`<td>${share(row.share ?? 0)}</td>` : nothing}
                  <td class="details">${row.details}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
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

function planStyle() {
  return css`
    :host {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      height: 100%;
      background: var(--surface);
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      padding: 8px 16px;
      font-size: 12px;
      color: var(--ink-2);
      border-bottom: 1px solid var(--line);
    }
    .facts b {
      font-weight: 550;
      color: var(--ink);
    }
    .scroll {
      overflow: auto;
      outline-offset: -2px;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 6px 12px;
      text-align: start;
      font-weight: 400;
      white-space: nowrap;
      border-bottom: 1px solid var(--line);
    }
    thead th {
      position: sticky;
      top: 0;
      z-index: 1;
      font-size: 12px;
      color: var(--ink-2);
      background: var(--raised);
    }
    th:first-child {
      padding-inline-start: 16px;
    }
    .operator {
      font-weight: 550;
    }
    .operator i {
      font-style: normal;
      margin-inline-end: 6px;
      color: var(--ink-3);
    }
    .figure {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .share {
      position: relative;
      display: flex;
      align-items: center;
      gap: 8px;
      width: 120px;
    }
    .share i {
      flex: none;
      max-width: 76px;
      min-width: 1px;
      height: 8px;
      border-radius: 3px;
      background: var(--cooperation);
    }
    .share b {
      font-weight: 400;
      font-size: 12px;
      font-variant-numeric: tabular-nums;
    }
    .details {
      min-width: 260px;
      white-space: normal;
      overflow-wrap: anywhere;
      font:
        12px ui-monospace,
        monospace;
      color: var(--ink-2);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results-plan": PlanPanel;
  }
}
