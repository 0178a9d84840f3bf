import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { tabList } from "../../ui/tabs/tab-list.ts";
import { statusStyle } from "../../ui/status/status-view.ts";
import { LaterCode } from "../later-code.ts";
import type { QueryRun } from "../run/run.ts";
import { firstChoice } from "./chart/chart-choice.ts";
import { chartColumns } from "./chart/column-kind.ts";
import { errorBox } from "./error-box.ts";
import "./export/export-menu.ts";
import { resultPanel, type TableActs } from "./result-panel.ts";
import { resultsStyle } from "./results-style.ts";
import { runWords } from "./run-words.ts";
import { shownTab, TAB_NAMES, tabsOf, type Tab } from "../link/tabs.ts";
import { ValueDialog } from "./value-dialog.ts";
import { bubble, fire } from "../../ui/browser/fire.ts";

/** Interval at which the time of a running statement is updated, in milliseconds. */
const TICK = 200;

/**
 * `<entente-results .run=${run}>`: what a run gives, as table, graph, JSON, plan and summary.
 *
 * Events, bubbling and composed: `entente-tab` {tab} when another tab is chosen,
 * `entente-error-place` {offset, end} when a reader asks where in the editor's text something is.
 * `entente-again`, not bubbling, when the statement is to be run again.
 */
@customElement("entente-results")
export class EntenteResults extends LitElement {
  static override styles = [baseStyle, statusStyle, resultsStyle];

  @property({ attribute: false }) run: QueryRun | null = null;
  /** The tab that is asked for; another one is shown where it has nothing */
  @property() tab: Tab = "table";
  /** The run of the same statement before it, to compare with; null: there is none */
  @property({ attribute: false }) earlier: QueryRun | null = null;
  @state() private order: readonly number[] | null = null;

  readonly #code = new LaterCode(this);
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
      return html`<p class="empty">
        ${msg("Run a statement with Ctrl+Enter: its rows appear here.")}
      </p>`;
    const also = this.#also(run);
    const tab = shownTab(this.tab, run, also);
    return html`
      <div class="frame">
        <header>
          ${tabList({
            label: msg("The result as"),
            tabs: tabsOf(run, also),
            shown: tab,
            words: (one) => TAB_NAMES[one],
            choose: (one) => this.#choose(one),
          })}
          <p
            class="state"
            role="status"
            title=${runWords(run)}
            aria-live=${run.state === "running" ? "off" : "polite"}
          >
            ${runWords(run)}
          </p>
          ${this.#notifications(run, tab)}
          ${
            run.state === "running"
              ? html`<button class="button stop" @click=${() => run.cancel()}>
                  ${msg("Cancel")}
                </button>`
              : html`<entente-export-menu
                  .run=${run}
                  .order=${this.order}
                  .tab=${tab}
                ></entente-export-menu>`
          }
        </header>
        ${errorBox(run, ({ offset, end }) => bubble(this, "entente-error-place", { offset, end }))}
        <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
          ${resultPanel(run, tab, this.earlier, this.#table, this.#code)}
        </div>
      </div>
    `;
  }

  /** Leads to what the engine says about the statement. */
  #notifications({ summary }: QueryRun, tab: Tab) {
    const count = summary?.notifications.length ?? 0;
    if (count === 0 || tab === "summary") return nothing;
    return html`<button class="button notes" @click=${() => this.#choose("summary")}>
      ${plural(count, { one: "# notification", other: "# notifications" })}
    </button>`;
  }

  /** The tabs that rows have, once they are all there. */
  #also({ state, fields, rows }: QueryRun): Tab[] {
    if (state === "running" || fields.length === 0) return [];
    const chart = firstChoice(chartColumns(fields, rows)) !== null;
    return [...(chart ? ["chart" as const] : []), ...(this.earlier ? ["changes" as const] : [])];
  }

  #table: TableActs = {
    open: ({ detail: { value, row, field } }) =>
      showDialog(this, new ValueDialog(value, msg(`${field}, row ${row}`))),
    sorted: (event) => (this.order = event.detail.order),
    again: () => fire(this, "entente-again"),
  };

  #choose(tab: Tab): void {
    this.tab = tab;
    bubble(this, "entente-tab", { tab });
  }

  #changed = (): void => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results": EntenteResults;
  }
}
