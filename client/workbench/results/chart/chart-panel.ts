import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ask } from "../../../api/ask.ts";
import { versionOf } from "../../../api/data-version.ts";
import { msg } from "../../../../domain/message.ts";
import { figureFiles } from "../../../ui/figures/figure-files.ts";
import { baseStyle } from "../../../ui/style/base-style.ts";
import { fieldStyle } from "../../../ui/style/field-style.ts";
import { answerPanelStyle } from "../answer-panel-style.ts";
import { nameFor } from "../../kept/favourites.ts";
import { literalText } from "../../parameters/parameter.ts";
import type { QueryRun } from "../../run/run.ts";
import { csvWriter } from "../export/csv.ts";
import { written } from "../export/row-writer.ts";
import { firstChoice, type ChartChoice } from "./chart-choice.ts";
import { choiceFields } from "./choice-fields.ts";
import { chartData, type ChartData, type Datum } from "./chart-data.ts";
import { chartLegend } from "./chart-legend.ts";
import { chartStyle } from "./chart-style.ts";
import { chartWords, leftOutWords } from "./chart-words.ts";
import { chartColumns, type ChartColumn } from "./column-kind.ts";
import { plotFigure } from "./plot-figure.ts";

const HEIGHT = 300;
const LEAST_WIDTH = 280;
const PADDING = 32;

/** Rows as bars, a line or points, over columns that a reader chooses. */
@customElement("entente-results-chart")
export class ChartPanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, answerPanelStyle, chartStyle];

  @property({ attribute: false }) run!: QueryRun;
  /** No more rows will come */
  @property({ type: Boolean }) complete = false;
  @state() private choice: ChartChoice | null = null;
  /** px */
  @state() private width = 0;
  /** Of the data, for files; null: not known */
  @state() private version: string | null = null;

  #columns: ChartColumn[] = [];
  readonly #resized = new ResizeObserver(() => this.#measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    this.#measure();
    ask("healthz", { cache: "no-store" }).then(
      (answer) => (this.version = versionOf(answer)),
      // The file says that it is not known.
      () => {},
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("run") && !changed.has("complete")) return;
    this.#columns = this.complete ? chartColumns(this.run.fields, this.run.rows) : [];
    this.choice = firstChoice(this.#columns);
  }

  protected override render() {
    if (!this.complete)
      return html`<p class="empty">${msg("The chart is drawn once the last row is there.")}</p>`;
    const { choice } = this;
    if (!choice)
      return html`<p class="empty">
        ${msg("A chart needs a column of numbers, and one of names, dates, years or numbers to draw them over.")}
      </p>`;
    const { state, truncated, rows } = this.run;
    const data = chartData(rows, this.#columns, choice);
    const left = leftOutWords(data, truncated || state !== "done");
    return html`
      <div class="facts">
        ${choiceFields(this.#columns, choice, (chosen) => (this.choice = chosen))}
      </div>
      <div class="figure" tabindex="0" role="region" aria-label=${msg("Chart")}>
        ${chartLegend(choice.form, data.series)} ${this.#drawing(choice, data)}
        ${left.length > 0 ? html`<p class="left-out" role="note">${left.join(" ")}</p>` : nothing}
        ${this.#files(choice, data, left)}
      </div>
    `;
  }

  #drawing(choice: ChartChoice, data: ChartData) {
    if (data.data.length === 0)
      return html`<p class="empty">${msg("No row has a value to draw.")}</p>`;
    if (this.width === 0) return nothing;
    const titles = { at: this.#name(choice.at), value: this.#name(choice.value) };
    const isTime = this.#columns.some(
      ({ column, kind }) => column === choice.at && kind === "date" && choice.form !== "bar",
    );
    const figure = plotFigure({ choice, data, titles, isTime, width: this.width, height: HEIGHT });
    const nameOf = (place: string | number) =>
      isTime ? new Date(place).toISOString().slice(0, 10) : String(place);
    figure.setAttribute("role", "img");
    figure.setAttribute("aria-label", chartWords(choice.form, titles, data, nameOf));
    return html`<div class="drawing">${figure}</div>`;
  }

  #files(choice: ChartChoice, data: ChartData, left: readonly string[]) {
    const { text, parameters } = this.run.statement;
    const given = Object.entries(parameters).map(
      ([name, value]) => `$${name} = ${literalText(value)}.`,
    );
    const { at, value, series } = choice;
    const names = [at, value, ...(series === null ? [] : [series])].map((one) => this.#name(one));
    const row = (one: Datum) => [one.at, one.value, ...(series === null ? [] : [one.series])];
    return figureFiles(this, {
      selector: ".drawing",
      title: nameFor(text),
      facts: {
        parameters: [text.replace(/\s+/g, " "), ...given, ...left].join(" "),
        version: this.version ?? msg("not known"),
      },
      csv: () => [...written(csvWriter(), names, data.data.map(row))].join(""),
    });
  }

  #name(column: number): string {
    return this.run.fields[column] ?? "";
  }

  #measure(): void {
    this.width = Math.max(LEAST_WIDTH, this.clientWidth - PADDING);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results-chart": ChartPanel;
  }
}
