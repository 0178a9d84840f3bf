import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { QueryValue } from "../../cypher/query-value.ts";
import { showDialog } from "../../dialogs/show-dialog.ts";
import { baseStyle } from "../../page/base-style.ts";
import { count } from "../../page/words.ts";
import type { QueryRun } from "../run.ts";
import "./export-menu.ts";
import { readPlan } from "./plan.ts";
import { resultsStyle } from "./results-style.ts";
import { runWords } from "./run-words.ts";
import { nextTab, shownTab, TAB_NAMES, tabsOf, type Tab } from "./tabs.ts";
import { ValueDialog } from "./value-dialog.ts";

/** Each is fetched when it is first looked at. */
const PANELS: Record<Tab, () => Promise<unknown>> = {
  table: () => import("./table/results-table.ts"),
  graph: () => import("./graph/graph-panel.ts"),
  json: () => import("./json-panel.ts"),
  plan: () => import("./plan-panel.ts"),
  summary: () => import("./summary-panel.ts"),
};
/** How often the time of a running statement is told, in milliseconds. */
const TICK = 200;

/**
 * `<entente-results .run=${run}>`: what a run gives, as table, graph, JSON, plan and summary.
 *
 * Events, bubbling and composed: `entente-tab` {tab} when another tab is chosen,
 * `entente-error-place` {offset, end} when a reader asks where in the editor's text something is.
 */
@customElement("entente-results")
export class EntenteResults extends LitElement {
  static override styles = [baseStyle, resultsStyle];

  @property({ attribute: false }) run: QueryRun | null = null;
  /** The tab that is asked for; another one is shown where it has nothing */
  @property() tab: Tab = "table";
  @state() private order: readonly number[] | null = null;

  #ticking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.run?.addEventListener("change", this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.run?.removeEventListener("change", this.#changed);
    clearInterval(this.#ticking);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("run")) {
      changed.get("run")?.removeEventListener("change", this.#changed);
      this.run?.addEventListener("change", this.#changed);
      this.order = null;
    }
    clearInterval(this.#ticking);
    if (this.run?.state === "running") this.#ticking = setInterval(this.#changed, TICK);
  }

  protected override render() {
    const { run } = this;
    if (!run)
      return html`<p class="empty">Run a statement with Ctrl+Enter: its rows come here.</p>`;
    const tab = shownTab(this.tab, run);
    return html`
      <div class="frame">
        <header>
          ${this.#tabs(run, tab)}
          <p class="state" role="status" aria-live=${run.state === "running" ? "off" : "polite"}>
            ${runWords(run)}
          </p>
          ${
            run.state === "running"
              ? html`<button class="button stop" @click=${() => run.cancel()}>Cancel</button>`
              : html`<entente-export-menu
                  .run=${run}
                  .order=${this.order}
                  .tab=${tab}
                ></entente-export-menu>`
          }
        </header>
        ${this.#error(run)}
        <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
          ${this.#panel(run, tab)}
        </div>
      </div>
    `;
  }

  #tabs(run: QueryRun, shown: Tab) {
    const there = tabsOf(run);
    return html`
      <div
        class="tabs"
        role="tablist"
        aria-label="The result as"
        @keydown=${(event: KeyboardEvent) => this.#press(event, there, shown)}
      >
        ${there.map(
          (tab) => html`
            <button
              id="tab-${tab}"
              role="tab"
              aria-controls="panel"
              aria-selected=${tab === shown ? "true" : "false"}
              tabindex=${tab === shown ? 0 : -1}
              @click=${() => this.#choose(tab)}
            >
              ${TAB_NAMES[tab]}
            </button>
          `,
        )}
      </div>
    `;
  }

  #error({ error, rows }: QueryRun) {
    if (!error) return nothing;
    const { place } = error;
    return html`
      <div class="error" role="alert">
        <p>${error.message}</p>
        <p class="code">
          ${
            place
              ? html`<button @click=${() => this.#place(place)}>
                  line ${place.line}, column ${place.column}
                </button>`
              : nothing
          }
          ${error.code}
        </p>
        ${rows.length > 0 ? html`<p>${count(rows.length, "row")} came before it.</p>` : nothing}
      </div>
    `;
  }

  #panel(run: QueryRun, tab: Tab) {
    void PANELS[tab]();
    const { fields, rows, state } = run;
    const complete = state !== "running";
    if (tab !== "summary" && tab !== "plan" && rows.length === 0)
      return run.error ? nothing : html`<p class="empty">${noRows(run)}</p>`;
    switch (tab) {
      case "table":
        return html`<entente-results-table
          .fields=${fields}
          .rows=${rows}
          .total=${rows.length}
          .complete=${complete}
          @entente-cell=${this.#open}
          @entente-sorting=${(event: CustomEvent<{ order: number[] | null }>) =>
            (this.order = event.detail.order)}
        ></entente-results-table>`;
      case "graph":
        return html`<entente-results-graph
          .rows=${rows}
          .complete=${complete}
        ></entente-results-graph>`;
      case "json":
        return html`<entente-results-json
          .fields=${fields}
          .rows=${rows}
          .total=${rows.length}
        ></entente-results-json>`;
      case "plan":
        return html`<entente-results-plan
          .plan=${readPlan(run.summary ?? {})}
        ></entente-results-plan>`;
      case "summary":
        return html`<entente-results-summary
          .run=${run}
          .version=${`${state} ${rows.length}`}
        ></entente-results-summary>`;
    }
  }

  #open = (event: CustomEvent<{ value: QueryValue; row: number; field: string }>): void => {
    const { value, row, field } = event.detail;
    showDialog(this, new ValueDialog(value, `${field}, row ${row}`));
  };

  #press(event: KeyboardEvent, there: readonly Tab[], shown: Tab): void {
    const next = nextTab(there, shown, event.key);
    if (!next) return;
    event.preventDefault();
    this.#choose(next);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus(),
    );
  }

  #choose(tab: Tab): void {
    this.tab = tab;
    this.#tell("entente-tab", { tab });
  }

  #place({ offset, end }: { offset: number; end: number }): void {
    this.#tell("entente-error-place", { offset, end });
  }

  #changed = (): void => this.requestUpdate();

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

function noRows({ state }: QueryRun): string {
  if (state === "running") return "Running …";
  return state === "cancelled" ? "Cancelled before the first row." : "No rows: nothing matches.";
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results": EntenteResults;
  }
}
