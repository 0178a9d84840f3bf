import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg, plural } from "../../../../domain/message.ts";
import { numberText } from "../../../../domain/number-text.ts";
import type { QueryValue } from "../../../api/query-client.ts";
import { baseStyle } from "../../../ui/style/base-style.ts";
import { fieldStyle } from "../../../ui/style/field-style.ts";
import { answerPanelStyle } from "../answer-panel-style.ts";
import { parameterOf } from "../../parameters/parameter.ts";
import type { QueryRun } from "../../run/run.ts";
import { valueText } from "../../values/value-text.ts";
import "../table/results-table.ts";
import {
  hasSameColumns,
  keyColumns,
  rowChanges,
  type Matching,
  type RowChange,
  type Rows,
} from "./row-changes.ts";

/** More rows of each run would make the page wait. */
const MOST_COMPARED = 100_000;
const KINDS = { added: msg("added"), gone: msg("gone"), changed: msg("changed") };

/** The rows that differ from those of an earlier run of the same statement. */
@customElement("entente-results-changes")
export class ChangesPanel extends LitElement {
  static override styles = [
    baseStyle,
    fieldStyle,
    answerPanelStyle,
    css`
      entente-results-table {
        min-height: 0;
      }
    `,
  ];

  @property({ attribute: false }) run!: QueryRun;
  @property({ attribute: false }) earlier!: QueryRun;
  /** null: by the first column that tells rows apart, else by place */
  @state() private matching: Matching | null = null;

  #keys: readonly number[] = [];
  #changes: RowChange[] = [];
  #rows: QueryValue[][] = [];

  protected override willUpdate(changed: PropertyValues): void {
    const [before, now] = [compared(this.earlier), compared(this.run)];
    if (!hasSameColumns(before, now)) return;
    if (changed.has("run") || changed.has("earlier")) this.#keys = keyColumns(before, now);
    this.#changes = rowChanges(before, now, this.#match);
    this.#rows = this.#changes.map(shownRow);
  }

  protected override render() {
    const { run, earlier } = this;
    if (!hasSameColumns(compared(earlier), compared(run)))
      return html`<p class="facts">
        ${msg("The columns differ from those of the run before: rows cannot be compared.")}
      </p>`;
    return html`
      <div class="facts">
        ${this.#counts()} ${this.#choice()} ${partial(run, earlier)}
        ${
          parameterText(run) === parameterText(earlier)
            ? nothing
            : html`<p>${msg("The parameters differ from those of the run before.")}</p>`
        }
      </div>
      ${
        this.#rows.length > 0
          ? html`<entente-results-table
              .fields=${[msg("Change"), ...run.fields]}
              .rows=${this.#rows}
              .total=${this.#rows.length}
              .complete=${true}
            ></entente-results-table>`
          : nothing
      }
    `;
  }

  get #match(): Matching {
    const [column] = this.#keys;
    return this.matching ?? (column === undefined ? { by: "place" } : { by: "column", column });
  }

  #counts() {
    const count = (kind: RowChange["kind"]) =>
      this.#changes.filter((change) => change.kind === kind).length;
    const parts = [
      plural(count("added"), { one: "# row added", other: "# rows added" }),
      plural(count("gone"), { one: "# gone", other: "# gone" }),
      plural(count("changed"), { one: "# changed", other: "# changed" }),
    ];
    return html`<p role="status">
      ${this.#changes.length === 0 ? msg("Nothing differs from the run before.") : parts.join(" · ")}
    </p>`;
  }

  #choice() {
    const match = this.#match;
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.matching = value === "place" ? { by: "place" } : { by: "column", column: Number(value) };
    };
    return html`<label>
      ${msg("Rows are the same by")}
      <select @change=${choose}>
        ${this.#keys.map(
          (column) =>
            html`<option
              value=${column}
              ?selected=${match.by === "column" && match.column === column}
            >
              ${this.run.fields[column]}
            </option>`,
        )}
        <option value="place" ?selected=${match.by === "place"}>${msg("their place")}</option>
      </select>
    </label>`;
  }
}

function compared({ fields, rows }: QueryRun): Rows {
  return { fields, rows: rows.length > MOST_COMPARED ? rows.slice(0, MOST_COMPARED) : rows };
}

/** Says so if rows were left out of the comparison. */
function partial(...runs: readonly QueryRun[]) {
  if (runs.some(({ rows }) => rows.length > MOST_COMPARED))
    return html`<p>
      ${msg(`Only the first ${numberText(MOST_COMPARED)} rows of each run are compared.`)}
    </p>`;
  const isWhole = runs.every(({ state, truncated }) => state === "done" && !truncated);
  return isWhole ? nothing : html`<p>${msg("Only rows that were loaded are compared.")}</p>`;
}

function parameterText({ statement }: QueryRun): string {
  const all = Object.entries(statement.parameters);
  return JSON.stringify(all.map(([name, value]) => parameterOf(name, value)));
}

/** A row of the table: the kind of change, then values, "old → new" if they changed. */
function shownRow(change: RowChange): QueryValue[] {
  if (change.kind === "added") return [KINDS.added, ...change.now];
  if (change.kind === "gone") return [KINDS.gone, ...change.before];
  const { before, now, columns } = change;
  const text = (value: QueryValue | undefined) => valueText(value ?? null);
  return [
    KINDS.changed,
    ...now.map((value, at) =>
      columns.includes(at) ? `${text(before[at])} → ${text(value)}` : value,
    ),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results-changes": ChangesPanel;
  }
}
