import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type {
  DatedRelation,
  WindowCamps,
} from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { yearText } from "../../../domain/dates/calendar.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { modelOf } from "../../model/graph/model.ts";
import type { View } from "../../model/link/view.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { actorChoice } from "./actor-choice.ts";
import { actorHistory } from "./actor-history.ts";
import { BalanceRun } from "./balance-run.ts";
import { balanceStyle } from "./balance-style.ts";
import { changeList } from "./change-list.ts";
import type { BalanceChoices } from "../../model/camps/choices.ts";
import type { FigureFacts } from "../../ui/figures/figure-facts.ts";
import { stepOf } from "./figure-frame.ts";
import { figureStyle } from "./figure-style.ts";
import { relationsOfAllTimes } from "../../model/camps/camp-relations.ts";
import { groupsOfWindow, holdsYear } from "../../model/camps/window-camps.ts";
import { letterStyle } from "./letter.ts";
import type { TimeFound } from "./messages.ts";
import { runView } from "./run-view.ts";
import { timeFigures } from "./time-figures.ts";
import { againstChoice, twoWindows } from "./two-windows.ts";
import { windowChoice } from "./window-choice.ts";

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
  #dated: readonly DatedRelation[] = [];
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
    const found = relationsOfAllTimes(modelOf(this.graph), this.filter, among);
    this.#undated = found.undated;
    this.#dated = found.dated;
    this.#run.ask({ kind: "time", relations: found.dated, choice: { years, camps, rule } });
  }

  get #version(): string {
    return this.graph.attributes.version;
  }

  /** The window that the address names, else the last one. */
  #chosen({ windows }: TimeFound): WindowCamps | undefined {
    return withYear(windows, this.choices.window) ?? windows.at(-1);
  }

  /** Marks the camps of the chosen window on the map. */
  #mark() {
    const found = this.choices.map && !this.#run.isStale ? this.#found : null;
    const chosen = found ? this.#chosen(found) : undefined;
    const marked = chosen ? `${this.#asked} ${chosen.window.first}` : "";
    if (marked === this.#marked) return;
    this.#marked = marked;
    bubble(this, "entente-groups", chosen ? groupsOfWindow(chosen) : null);
  }

  protected override render() {
    const found = this.#found;
    return html`
      <p class="small">
        ${plural(this.#dated.length, { one: "# dated relation that the filter leaves, whatever the time on the map.", other: "# dated relations that the filter leaves, whatever the time on the map." })}
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
    const name = (id: string) => nameOf(this.graphIndex, id);
    const pick = (picked: WindowCamps) => this.#pick(picked);
    const row = { windows, chosen, step: stepOf(windows.length) };
    const other = withYear(windows, this.choices.against);
    const against = other === chosen ? null : (other ?? null);
    const about = actor === null ? changes : changes.filter((change) => change.actor === actor);
    return html`
      ${timeFigures(this, { ...row, actor, facts: this.#facts(), nameOf: name, pick })}
      ${windowChoice(windows, chosen, pick)}
      ${againstChoice(windows, chosen, against, (first) => this.choose({ against: first }))}
      ${
        against
          ? guard([chosen, against, this.#dated, this.graphIndex], () =>
              twoWindows([chosen, against], this.#dated, this.graphIndex),
            )
          : nothing
      }
      ${actorChoice(windows, actor, name, (other) => this.choose({ actor: other }))}
      ${actor === null ? nothing : actorHistory(windows, actor, name(actor))}
      ${changeList(about, this.graphIndex, msg("Who changed sides, and when"))}
    `;
  }

  /** The map shows the time of the window too: its lines are those that the camps are made of. */
  #pick({ window: { first, last } }: WindowCamps) {
    const moment = { kind: "window", from: yearText(first), to: yearText(last) } as const;
    requestView(this, { ...this.view, moment });
    this.choose({ window: first });
  }

  #facts(): FigureFacts {
    const { years, camps, rule } = this.choices;
    return {
      parameters: msg(
        `windows of ${years} years, ${camps} camps, one sign by ${rule}; ${numberText(this.#dated.length)} dated relations, ${numberText(this.#undated)} undated left out; ${location.href}`,
      ),
      version: this.#version,
    };
  }
}

/** The window that holds a year; undefined for none. */
const withYear = (windows: readonly WindowCamps[], year: number | null): WindowCamps | undefined =>
  windows.find((found) => holdsYear(found, year));

declare global {
  interface HTMLElementTagNameMap {
    "entente-camps-over-time": CampsOverTime;
  }
}
