import { Task } from "@lit/task";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";
import { getNeighbours } from "../api/client.ts";
import { loadCode } from "../api/load-code.ts";
import { accountOf, type Account } from "../model/graph/account.ts";
import { applyFilter } from "../model/graph/apply-filter.ts";
import { graphIndexOf } from "../model/graph/graph-index.ts";
import { modelOf } from "../model/graph/model.ts";
import { fire } from "../ui/browser/fire.ts";
import { icon } from "../ui/icons/icons.ts";
import { failure, skeleton, statusStyle } from "../ui/status/status-view.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { neighbourPager, neighboursOf } from "./neighbour-pager.ts";
import { overviewPanelStyle } from "./overview-panel-style.ts";
import { panelFilter } from "./panel-filter.ts";
import { actorsOf, type PanelRoute } from "./panel-route.ts";
import { momentOf } from "./time.ts";

const CODE: Readonly<Record<PanelRoute["view"], () => Promise<unknown>>> = {
  actor: () => import("../features/actors/actor-panel.ts"),
  pair: () => import("../features/actors/pair-panel.ts"),
  relation: () => import("../features/evidence/relation-panel.ts"),
};

/**
 * An actor, a pair or a relation beside the overview, with the relations that its filter leaves.
 * Fires `entente-back`, and `entente-show-actors` {actors} to show actors by themselves.
 */
@customElement("entente-overview-panel")
export class OverviewPanel extends LitElement {
  static override styles = [baseStyle, statusStyle, overviewPanelStyle];

  @property({ attribute: false }) route!: PanelRoute;
  /** The filter of `/api/overview` */
  @property({ attribute: false }) filter!: URLSearchParams;
  /** Ids of actors that the overview shows by themselves */
  @property({ attribute: false }) shown: ReadonlySet<string> = new Set();
  @property() packTitle = "";
  @query("section") private section!: HTMLElement;

  readonly #around = new Task(this, {
    task: async ([actor, view], { signal }) => {
      const [around] = await Promise.all([getNeighbours(actor, signal), loadCode(CODE[view])]);
      return around;
    },
    args: () => [actorsOf(this.route)[0] ?? "", this.route.view] as const,
  });

  protected override updated(changed: PropertyValues<this>) {
    // The focus was on what opened the panel, which another one replaces.
    if (changed.has("route")) this.section.focus({ preventScroll: true });
  }

  protected override render() {
    return html`
      <section tabindex="-1" aria-label=${msg("Details")}>
        <button class="back" @click=${() => fire(this, "entente-back")}>
          ${icon("arrowLeft")} ${msg("Communities")}
        </button>
        ${this.#around.render({
          pending: () => skeleton(4),
          complete: (around) => this.#panel(around),
          error: (error) => failure(error, () => void this.#around.run()),
        })}
      </section>
    `;
  }

  #panel(around: SerializedGraph) {
    const { route } = this;
    const filter = panelFilter(this.filter);
    const model = modelOf(around);
    const account = accountOf(model, filter, null, applyFilter(model, filter));
    const graphIndex = graphIndexOf(around);
    const moment = momentOf(this.filter);
    switch (route.view) {
      case "actor":
        return html`
          <entente-actor-panel
            .actor=${route.actor}
            .moment=${moment}
            .account=${account}
            .graphIndex=${graphIndex}
          >
            ${this.#pager(route.actor, around, account)}
          </entente-actor-panel>
        `;
      case "pair":
        return html`
          <entente-pair-panel
            .actors=${route.actors}
            .sign=${route.sign}
            .moment=${moment}
            .account=${account}
            .graphIndex=${graphIndex}
          ></entente-pair-panel>
        `;
      case "relation":
        return html`
          <entente-relation-panel
            .relation=${route.relation}
            .packTitle=${this.packTitle}
            .account=${account}
            .graphIndex=${graphIndex}
          ></entente-relation-panel>
        `;
      default:
        return nothing;
    }
  }

  #pager(actor: string, around: SerializedGraph, { relations }: Account) {
    const neighbours = neighboursOf(actor, around, (relation) => relations.has(relation));
    return neighbourPager(neighbours, this.shown, (actors) =>
      fire(this, "entente-show-actors", { actors }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-overview-panel": OverviewPanel;
  }
  interface HTMLElementEventMap {
    "entente-show-actors": CustomEvent<{ actors: readonly string[] }>;
  }
}
