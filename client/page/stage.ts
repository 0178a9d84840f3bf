import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { lift } from "../filters/actions.ts";
import type { ActsMenu } from "../filters/acts-menu.ts";
import type { Candidate } from "../filters/candidates.ts";
import "../graph/tag.ts";
import type { Filter } from "../graph/filter.ts";
import type { Pins } from "../graph/layout/pins.ts";
import type { Lit, Selection } from "../graph/state.ts";
import type { Theme } from "../graph/style.ts";
import type { Tool } from "../graph/view/gestures.ts";
import "../panels/panel-frame.ts";
import { compareOf, type Moment } from "../time/moment.ts";
import { baseStyle } from "./base-style.ts";
import { card, noWebGl, nothingShown } from "./cards.ts";
import { covered, type Covered } from "./covered.ts";
import { countSigns } from "./filter-counts.ts";
import { icon } from "./icons.ts";
import "./legend.ts";
import type { Legend } from "./legend.ts";
import { NarrowController } from "./narrow-controller.ts";
import { routeOf } from "./selection.ts";
import type { SheetHeight } from "./sheet-height.ts";
import { StageState } from "./stage-state.ts";
import { stageStyle } from "./stage-style.ts";
import type { View } from "../view/view.ts";
import { zoomButtons } from "./zoom-buttons.ts";

/** What a menu on the map is asked for, at a point of the window in CSS px. */
interface Asked {
  target: Selection;
  x: number;
  y: number;
}

type Changed = CustomEvent<{ view: View; gesture?: string }>;

/** The graph, and around it everything that changes what it shows. */
@customElement("entente-stage")
export class Stage extends StageState {
  static override styles = [baseStyle, stageStyle];

  @property() theme: Theme = "light";
  @state() private timeFolded = false;
  @state() private filtering = false;
  @state() private tool: Tool = "pan";
  @state() private drawable = true;
  /** The actor whose menu is open on the map */
  @state() private asked = "";

  #narrow = new NarrowController(this);
  #covered: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

  protected override render() {
    const held = this.held();
    return html`
      ${this.drawable ? this.#map() : noWebGl} ${this.#corner(held)}
      ${this.#notice(held.some(({ failed }) => failed === null))}
      ${zoomButtons(
        () => this.graph,
        this.tool === "lasso",
        () => this.#loop(),
      )}
      ${this.#timeline()} ${this.#panel()}
    `;
  }

  /** Where there is no map, what changes time does not wait for its first sight. */
  #undrawable = () => {
    this.drawable = false;
    this.#more();
  };

  #map() {
    const { dataset, graph } = this.loaded;
    return html`
      <entente-graph
        @entente-undrawable=${this.#undrawable}
        .data=${graph}
        .filter=${this.steps.filter}
        .compare=${compareOf(this.view.moment)}
        .pinned=${this.view.pinned}
        .lit=${this.lit}
        .tool=${this.tool}
        .selection=${this.selection}
        .theme=${this.theme}
        .insets=${this.#insets()}
        .coreKinds=${dataset.view.kinds}
        @entente-drawn=${() => this.#more()}
        @entente-select=${(event: CustomEvent<{ selection: Selection }>) =>
          this.router.go(routeOf(event.detail.selection))}
        @entente-move=${(event: CustomEvent<{ pinned: Pins }>) =>
          this.change({ ...this.view, pinned: event.detail.pinned })}
        @entente-context=${(event: CustomEvent<Asked>) => void this.#ask(event.detail)}
      ></entente-graph>
      <entente-acts-menu
        bare
        .actor=${this.asked}
        .view=${this.view}
        .atlas=${this.loaded.atlas}
        @entente-view=${this.#changed}
      ></entente-acts-menu>
    `;
  }

  /** Legend, active choices and the filter panel, one under the other. */
  #corner(held: readonly Candidate[]) {
    const { steps, view, first } = this;
    return html`
      <div class="corner" @entente-view=${this.#changed}>
        <entente-legend
          .filter=${view.filter}
          .signCounts=${countSigns(held)}
          .filtering=${this.filtering}
          @entente-filter=${(event: CustomEvent<{ filter: Filter }>) =>
            this.change({ ...view, filter: event.detail.filter })}
          @entente-filters=${() => this.#filter(!this.filtering)}
        ></entente-legend>
        ${
          steps.undoable || steps.redoable
            ? html`
                <entente-choices
                  .view=${view}
                  .first=${first.filter}
                  .loaded=${this.loaded}
                  .undoable=${steps.undoable}
                  .redoable=${steps.redoable}
                  @entente-undo=${() => steps.undo()}
                  @entente-redo=${() => steps.redo()}
                ></entente-choices>
              `
            : nothing
        }
        ${
          this.filtering
            ? html`
                <entente-filters
                  .view=${view}
                  .held=${held}
                  .loaded=${this.loaded}
                  @entente-close=${() => this.#filter(false)}
                ></entente-filters>
              `
            : nothing
        }
      </div>
    `;
  }

  #notice(some: boolean) {
    if (this.faults.length > 0)
      return card({
        role: "alert",
        title: "This link asks for what is not here",
        text: this.faults.join(" "),
        buttons: [{ label: "Go on without it", press: () => this.#forget() }],
      });
    if (some || this.view.moment?.kind === "compare") return nothing;
    return nothingShown(this.loaded.atlas.relations.size, {
      undo: this.steps.undoable ? () => this.steps.undo() : null,
      clear: () => this.change(this.first),
    });
  }

  #timeline() {
    const { filter, moment } = this.view;
    const slim = this.#narrow.matches;
    return html`
      <entente-timeline
        .moment=${moment}
        .background=${filter.background}
        .undated=${filter.undated ?? true}
        ?folded=${this.timeFolded && !slim}
        ?slim=${slim}
        @entente-moment=${(event: CustomEvent<{ moment: Moment; gesture: string | null }>) =>
          this.setMoment(event.detail.moment, event.detail.gesture)}
        @entente-undated=${(event: CustomEvent<{ undated: boolean }>) =>
          this.change({ ...this.view, filter: { ...filter, undated: event.detail.undated } })}
        @entente-fold=${() => (this.timeFolded = !this.timeFolded)}
      ></entente-timeline>
    `;
  }

  #panel() {
    const sheet = this.#narrow.matches;
    if (this.folded && !sheet)
      return html`
        <button
          class="unfold"
          aria-label="Show the panel"
          title="Show the panel"
          @click=${() => (this.folded = false)}
        >
          ${icon("panelOpen")}
        </button>
      `;
    return html`
      <entente-panel
        .route=${this.route}
        .pack=${this.loaded.dataset}
        .graph=${this.loaded.graph}
        .atlas=${this.loaded.atlas}
        .filter=${this.steps.filter}
        .view=${this.view}
        .sheet=${sheet}
        .height=${this.height}
        @entente-view=${this.#changed}
        @entente-light=${(event: CustomEvent<Lit>) => (this.lit = event.detail)}
        @entente-lift-filters=${() => this.change(lift(this.view))}
        @entente-back=${() => this.router.back()}
        @entente-fold=${() => (this.folded = true)}
        @entente-height=${(event: CustomEvent<{ height: SheetHeight }>) =>
          (this.height = event.detail.height)}
      ></entente-panel>
    `;
  }

  /** What covers the graph, the same object as long as it is the same: the graph moves for it. */
  #insets() {
    const next = covered(
      {
        sheet: this.#narrow.matches,
        panelFolded: this.folded,
        timeFolded: this.timeFolded,
        height: this.height,
      },
      innerHeight,
    );
    if (JSON.stringify(next) !== JSON.stringify(this.#covered)) this.#covered = next;
    return this.#covered;
  }

  #changed = (event: Changed) => {
    event.stopPropagation();
    this.change(event.detail.view, event.detail.gesture ?? null);
  };

  async #ask({ target, x, y }: Asked) {
    if (target?.type !== "actor") return;
    this.asked = target.id;
    await Promise.all([import("../filters/acts-menu.ts"), this.updateComplete]);
    const menu = this.renderRoot.querySelector<ActsMenu>("entente-acts-menu");
    await menu?.updateComplete;
    menu?.openAt(x, y);
  }

  #loop() {
    this.tool = this.tool === "pan" ? "lasso" : "pan";
  }

  #filter(open: boolean) {
    this.filtering = open;
    if (open) void import("../filters/filter-panel.ts");
    else this.renderRoot.querySelector<Legend>("entente-legend")?.focusFilters();
  }

  #forget() {
    this.faults = [];
    if (this.router.lost) this.router.replace({ view: "intro" });
  }

  #more() {
    void import("../time/entente-timeline.ts");
    void import("../filters/choices-bar.ts");
  }
}
