import { Task } from "@lit/task";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { SerializedGraph } from "../../server/contract/graph.ts";
import { Unreachable } from "../api/errors.ts";
import type { Filter } from "../graph/filter.ts";
import type { Atlas } from "../page/atlas.ts";
import { baseStyle } from "../page/base-style.ts";
import { icon } from "../page/icons.ts";
import type { Route } from "../page/route.ts";
import type { View } from "../view/view.ts";
import type { SheetHeight } from "../page/sheet-height.ts";
import { frameStyle } from "./frame-style.ts";
import "./intro-panel.ts";
import "./sheet-grip.ts";
import { failure, skeleton, statusStyle } from "./status-view.ts";

/** Panels besides the introduction, loaded when they are first opened. */
const LOADERS: Partial<Record<Route["view"], () => Promise<unknown>>> = {
  actor: () => Promise.all([import("./actor-panel.ts"), import("../filters/acts-menu.ts")]),
  pair: () => import("./pair-panel.ts"),
  relation: () => import("./relation-panel.ts"),
  claim: () => import("../evidence/claim-panel.ts"),
  compare: () => import("../compare/compare-panel.ts"),
  several: () => import("../filters/several-panel.ts"),
  paths: () => import("../paths/paths-panel.ts"),
  story: () =>
    Promise.all([import("../story/story-panel.ts"), import("../story/pair-story-panel.ts")]),
  source: () => import("./source-panel.ts"),
  sources: () => import("./sources-panel.ts"),
};

/** The story of one actor or of two; the time that is looked at is where it starts. */
function storyPanel([a, b]: [string, string?], { moment, filter }: View, atlas: Atlas) {
  return b === undefined
    ? html`<entente-story-panel
        .actor=${a}
        .moment=${moment}
        .background=${filter.background}
        .atlas=${atlas}
      ></entente-story-panel>`
    : html`<entente-pair-story-panel
        .actors=${[a, b]}
        .moment=${moment}
        .background=${filter.background}
        .atlas=${atlas}
      ></entente-pair-story-panel>`;
}

/**
 * The frame around the open panel: at the side, or a sheet from below on a phone. Fires
 * `entente-back`, `entente-fold` and `entente-height` {height}.
 */
@customElement("entente-panel")
export class PanelFrame extends LitElement {
  static override styles = [baseStyle, statusStyle, frameStyle];

  @property({ attribute: false }) route!: Route;
  @property({ attribute: false }) pack!: Dataset;
  @property({ attribute: false }) atlas!: Atlas;
  /** What the picture shows: paths keep to it */
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) graph!: SerializedGraph;
  @property({ type: Boolean, reflect: true }) sheet = false;
  @property() height: SheetHeight = "peek";
  @query(".body") private body!: HTMLElement;

  #code = new Task(this, {
    task: async ([view]) => {
      await LOADERS[view]?.().catch((cause: unknown) => {
        throw new Unreachable(cause);
      });
      return view;
    },
    args: () => [this.route.view] as const,
  });

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get("route");
    if (before === undefined) return;
    this.body.scrollTop = 0;
    // What had the focus is gone with the panel it was in.
    if (this.shadowRoot?.activeElement) this.body.focus({ preventScroll: true });
  }

  protected override render() {
    const send = (type: string) => this.dispatchEvent(new CustomEvent(type));
    const start = this.route.view === "intro";
    return html`
      ${
        this.sheet
          ? html`
              <entente-grip
                .height=${this.height}
                .sheet=${this}
                @entente-height=${(event: CustomEvent<{ height: SheetHeight }>) =>
                  this.dispatchEvent(new CustomEvent("entente-height", { detail: event.detail }))}
              ></entente-grip>
            `
          : nothing
      }
      <div class="tools ${start ? "floating" : ""}">
        ${
          start
            ? nothing
            : html`
                <button class="back" @click=${() => send("entente-back")}>
                  ${icon("arrowLeft")} Back
                </button>
              `
        }
        ${
          this.sheet
            ? nothing
            : html`
                <button
                  class="icon-button fold"
                  aria-label="Fold the panel away"
                  title="Fold the panel away"
                  @click=${() => send("entente-fold")}
                >
                  ${icon("panelClose")}
                </button>
              `
        }
      </div>
      <div class="body" role="region" aria-label="Details" tabindex="-1">
        ${this.#code.render({
          pending: () => html`<div class="wait">${skeleton(3)}</div>`,
          complete: () => this.#panel(),
          error: (error) =>
            html`<div class="wait">${failure(error, () => void this.#code.run())}</div>`,
        })}
      </div>
    `;
  }

  #panel() {
    const { route, atlas } = this;
    switch (route.view) {
      case "intro":
        return html`<entente-intro-panel .pack=${this.pack} .atlas=${atlas}></entente-intro-panel>`;
      case "actor":
        return html`
          <entente-actor-panel .actor=${route.actor} .moment=${this.view.moment} .atlas=${atlas}>
            <entente-acts-menu
              .actor=${route.actor}
              .view=${this.view}
              .atlas=${atlas}
            ></entente-acts-menu>
          </entente-actor-panel>
        `;
      case "pair":
        return html`<entente-pair-panel
          .actors=${route.actors}
          .sign=${route.sign}
          .moment=${this.view.moment}
          .atlas=${atlas}
        ></entente-pair-panel>`;
      case "relation":
        return html`<entente-relation-panel
          .relation=${route.relation}
          .packTitle=${this.pack.title}
          .atlas=${atlas}
        ></entente-relation-panel>`;
      case "claim":
        return html`<entente-claim-panel
          .claim=${route.claim}
          .packTitle=${this.pack.title}
          .atlas=${atlas}
        ></entente-claim-panel>`;
      case "paths":
        return html`<entente-paths-panel
          .start=${route.start}
          .end=${route.end}
          .filter=${this.filter}
          .pack=${this.pack}
          .atlas=${atlas}
        ></entente-paths-panel>`;
      case "source":
        return html`<entente-source-panel
          .source=${route.source}
          .paragraph=${route.paragraph}
          .atlas=${atlas}
        ></entente-source-panel>`;
      case "compare":
        return html`<entente-compare-panel
          .earlier=${route.before}
          .later=${route.after}
          .filter=${this.view.filter}
          .graph=${this.graph}
          .atlas=${atlas}
        ></entente-compare-panel>`;
      case "story":
        return storyPanel(route.actors, this.view, atlas);
      case "several":
        return html`<entente-several-panel
          .actors=${route.actors}
          .view=${this.view}
          .atlas=${atlas}
        ></entente-several-panel>`;
      case "sources":
        return html`<entente-sources-panel></entente-sources-panel>`;
    }
  }
}
