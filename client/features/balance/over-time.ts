import { html, LitElement, nothing, svg, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { windowName, yearText } from "../../../domain/analysis/camps-over-time/windows.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import type { View } from "../../model/link/view.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { actorHistory } from "./actor-history.ts";
import { BalanceRun } from "./balance-run.ts";
import { balanceStyle } from "./balance-style.ts";
import "./camp-change.ts";
import type { BalanceChoices } from "./choices.ts";
import { shareText } from "./decimal-text.ts";
import { figureFiles } from "./figure-files.ts";
import { lineCsv, ribbonCsv } from "./figure-csv.ts";
import { figureStyle } from "./figure-style.ts";
import { groupsOf } from "./groups-of.ts";
import { letterStyle } from "./letter.ts";
import { frustratedShare, lineFigure, topOf } from "./line-figure.ts";
import type { TimeFound } from "./messages.ts";
import { ribbonFigure } from "./ribbon-figure.ts";
import { runView } from "./run-view.ts";
import { relationsOfAllTimes } from "./shown-relations.ts";
import { timeAxis } from "./time-axis.ts";

/** Least width of a window and width of all of them together, px. */
const LEAST_STEP = 14;
const ROOM = 336;
const RIBBON_HEIGHT = 190;
const LINE_HEIGHT = 64;
/** Room for the points of a line at the edge, and for the axis below, px. */
const MARGIN = 6;
const AXIS = 20;
/** Changes listed before the rest is asked for. */
const SHOWN = 40;

/** Camps over time: ribbon, line, who changed sides when. Fires `entente-groups`. */
@customElement("entente-camps-over-time")
export class CampsOverTime extends LitElement {
  static override styles = [
    baseStyle,
    fieldStyle,
    panelStyle,
    letterStyle,
    balanceStyle,
    figureStyle,
  ];

  @property({ attribute: false }) choices!: BalanceChoices;
  @property({ attribute: false }) graph!: SerializedGraph;
  /** The filter of the map; its time does not matter here */
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  /** Takes another choice into the address */
  @property({ attribute: false }) choose!: (next: Partial<BalanceChoices>) => void;
  @query(".scroll") private figures!: HTMLElement | null;

  readonly #run = new BalanceRun(this);
  #asked = "";
  #undated = 0;
  #dated = 0;
  #marked = "";
  #scrolled: TimeFound | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("choices") || changed.has("filter") || changed.has("graph")) this.#ask();
  }

  protected override updated() {
    const found = this.#found;
    if (found && found !== this.#scrolled && this.figures) {
      this.#scrolled = found;
      // The latest windows are what most look for.
      this.figures.scrollLeft = this.figures.scrollWidth;
    }
    this.#mark();
  }

  get #found(): TimeFound | null {
    const { answer } = this.#run;
    return answer?.kind === "time" ? answer : null;
  }

  #ask() {
    const { camps, rule, years, among } = this.choices;
    const filter = { ...this.filter, time: null, undated: null };
    const asked = JSON.stringify([camps, rule, years, among, filter, this.#version]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const found = relationsOfAllTimes(this.graph, this.filter, this.graphIndex, among);
    this.#undated = found.undated;
    this.#dated = found.dated.length;
    this.#run.ask({ kind: "time", relations: found.dated, choice: { years, camps, rule } });
  }

  get #version(): string {
    return this.graph.attributes.version;
  }

  /** The window that the address names, else the last one. */
  #chosen({ windows }: TimeFound): WindowCamps | undefined {
    const { window: first } = this.choices;
    return (
      windows.find(
        ({ window }) => first !== null && window.first <= first && first <= window.last,
      ) ?? windows.at(-1)
    );
  }

  /** Marks the camps of the chosen window on the map. */
  #mark() {
    const found = this.choices.map && !this.#run.isStale ? this.#found : null;
    const chosen = found ? this.#chosen(found) : undefined;
    const marked = chosen ? `${this.#asked} ${chosen.window.first}` : "";
    if (marked === this.#marked) return;
    this.#marked = marked;
    bubble(
      this,
      "entente-groups",
      chosen ? groupsOf(campsOf(chosen), chosen.frustratedPairs) : null,
    );
  }

  protected override render() {
    const found = this.#found;
    return html`
      <p class="small">
        ${plural(this.#dated, { one: "# dated relation that the filter leaves, whatever the time on the map.", other: "# dated relations that the filter leaves, whatever the time on the map." })}
        ${
          this.#undated > 0
            ? plural(this.#undated, {
                one: "# undated relation is in no window.",
                other: "# undated relations are in no window.",
              })
            : nothing
        }
      </p>
      ${runView(this.#run, msg("Computing windows …"))}
      ${found ? html`<div class=${this.#run.isStale ? "stale" : ""}>${this.#content(found)}</div>` : nothing}
    `;
  }

  #content(found: TimeFound) {
    const { windows, changes } = found;
    const chosen = this.#chosen(found);
    if (!chosen)
      return html`<p class="lead">
        ${msg("No relation that is shown has a date, so there is nothing to follow over time.")}
      </p>`;
    const { actor } = this.choices;
    const step = Math.max(LEAST_STEP, Math.floor(ROOM / windows.length));
    const about = actor === null ? changes : changes.filter((change) => change.actor === actor);
    return html`
      ${this.#figures(windows, chosen, step)} ${this.#windowChoice(windows, chosen)}
      ${this.#actorChoice(windows)}
      ${actor === null ? nothing : actorHistory(windows, actor, nameOf(this.graphIndex, actor))}
      <section aria-label=${msg("Changes of side")}>
        <h3 class="section">
          <span>${msg("Who changed sides, and when")}</span
          ><span class="small">${numberText(about.length)}</span>
        </h3>
        ${about.length === 0 ? html`<p class="lead">${msg("Nobody did.")}</p>` : nothing}
        ${[...about]
          .reverse()
          .slice(0, SHOWN)
          .map(
            (change) =>
              html`<entente-camp-change
                .change=${change}
                .graphIndex=${this.graphIndex}
              ></entente-camp-change>`,
          )}
        ${
          about.length > SHOWN
            ? html`<p class="small note">
                ${plural(about.length - SHOWN, { one: "# earlier change is not listed: choose an actor.", other: "# earlier changes are not listed: choose an actor." })}
              </p>`
            : nothing
        }
      </section>
    `;
  }

  #figures(windows: readonly WindowCamps[], chosen: WindowCamps, step: number) {
    const width = windows.length * step + 2 * MARGIN;
    const at = windows.indexOf(chosen);
    const frame = (height: number, label: string, inner: unknown) => svg`
      <svg class="drawing" width=${width} height=${height + MARGIN + AXIS} role="img" aria-label=${label}>
        <g transform="translate(${MARGIN} ${MARGIN})">
          <rect class="chosen" x=${at * step - 2} y=${-MARGIN} width=${0.55 * step + 4} height=${height + MARGIN} />
          ${inner} ${timeAxis(windows, step, height + 14)}
        </g>
      </svg>
    `;
    const { actor } = this.choices;
    const facts = this.#facts();
    const files = (name: string, title: string, csv: () => string) =>
      figureFiles(this, { selector: `#${name}`, title, facts, csv });
    return html`
      <h3 class="section"><span>${msg("Camps")}</span></h3>
      <div
        class="scroll"
        tabindex="0"
        role="group"
        aria-label=${msg("Figures over time")}
        @click=${(event: MouseEvent) => this.#press(event, windows, step)}
      >
        <div id="ribbon">
          ${frame(
            RIBBON_HEIGHT,
            msg(
              `Camps in ${numberText(windows.length)} windows; the list below says who changed sides`,
            ),
            ribbonFigure(windows, step, RIBBON_HEIGHT, actor),
          )}
        </div>
        <p class="small beside">
          ${msg(`Share of pairs that contradict the camps, up to ${shareText(topOf(windows))}`)}
        </p>
        <div id="line">
          ${frame(
            LINE_HEIGHT,
            msg(`Share of frustrated pairs in ${numberText(windows.length)} windows`),
            lineFigure(windows, step, LINE_HEIGHT),
          )}
        </div>
      </div>
      ${files("ribbon", msg("Camps over time"), () => ribbonCsv(windows, (id) => nameOf(this.graphIndex, id), facts))}
      ${files("line", msg("Frustration over time"), () => lineCsv(windows, facts))}
    `;
  }

  #windowChoice(windows: readonly WindowCamps[], chosen: WindowCamps) {
    const { window, frustrated, pairs, camp, solutions, parts } = chosen;
    const share = frustratedShare(chosen);
    return html`
      <label class="window">
        <span class="small">${msg("Window:")} <output>${windowName(window)}</output></span>
        <input
          type="range"
          aria-label=${msg("Window")}
          min="0"
          max=${windows.length - 1}
          aria-valuetext=${windowName(window)}
          .value=${String(windows.indexOf(chosen))}
          @change=${(event: Event) =>
            this.#pick(windows[Number((event.target as HTMLInputElement).value)])}
        />
      </label>
      <p class="small">
        ${msg(`${numberText(camp.size)} actors, ${numberText(pairs)} pairs, ${numberText(frustrated)} of them frustrated at most`)}${share === null ? "" : ` (${shareText(share)})`}.
        ${msg(`Found by a search; ${numberText(solutions)} best and near-best divisions compared.`)}
        ${
          parts > 1
            ? plural(parts, {
                one: "",
                other:
                  "# parts without a signed relation between them: which of their camps go together is not known.",
              })
            : nothing
        }
        ${leftOut(chosen)}
      </p>
    `;
  }

  #actorChoice(windows: readonly WindowCamps[]) {
    const ids = new Set(windows.flatMap(({ camp }) => [...camp.keys()]));
    const { actor } = this.choices;
    if (actor !== null) ids.add(actor);
    const named = [...ids].map((id) => ({ id, name: nameOf(this.graphIndex, id) }));
    named.sort((x, y) => x.name.localeCompare(y.name));
    return html`
      <label class="window">
        <span class="small">${msg("Follow an actor")}</span>
        <select
          class="actor"
          @change=${(event: Event) =>
            this.choose({ actor: (event.target as HTMLSelectElement).value || null })}
        >
          <option value="" ?selected=${actor === null}>${msg("all actors")}</option>
          ${named.map(
            ({ id, name }) => html`<option value=${id} ?selected=${id === actor}>${name}</option>`,
          )}
        </select>
      </label>
    `;
  }

  #press(event: MouseEvent, windows: readonly WindowCamps[], step: number) {
    const drawing = (event.target as Element).closest("svg.drawing");
    if (!drawing) return;
    const x = event.clientX - drawing.getBoundingClientRect().left - MARGIN;
    this.#pick(windows[Math.max(0, Math.min(windows.length - 1, Math.floor(x / step)))]);
  }

  /** The map shows the time of the window too: its lines are those that the camps are made of. */
  #pick(found: WindowCamps | undefined) {
    if (!found) return;
    const { first, last } = found.window;
    const moment = { kind: "window", from: yearText(first), to: yearText(last) } as const;
    requestView(this, { ...this.view, moment });
    this.choose({ window: first });
  }

  #facts() {
    const { years, camps, rule } = this.choices;
    return {
      parameters: msg(
        `windows of ${years} years, ${camps} camps, one sign by ${rule}; ${numberText(this.#dated)} dated relations, ${numberText(this.#undated)} undated left out; ${location.href}`,
      ),
      version: this.#version,
    };
  }
}

function campsOf({ camp }: WindowCamps): string[][] {
  const camps: string[][] = [];
  for (const [actor, at] of camp) {
    while (camps.length <= at) camps.push([]);
    camps[at]?.push(actor);
  }
  return camps;
}

function leftOut({ ties, neutral, selfRelations }: WindowCamps): string {
  const parts = [
    ties > 0 ? plural(ties, { one: "# tie", other: "# ties" }) : "",
    neutral > 0 ? msg(`${numberText(neutral)} neutral or mixed`) : "",
    selfRelations > 0 ? msg(`${numberText(selfRelations)} of an actor with itself`) : "",
  ].filter(Boolean);
  return parts.length > 0 ? msg(`Left out: ${parts.join(", ")}.`) : "";
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-camps-over-time": CampsOverTime;
  }
}
