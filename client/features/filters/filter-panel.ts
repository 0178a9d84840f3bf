import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { getSources } from "../../api/client.ts";
import { cutWords } from "../../model/graph/account-words.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import type { Loaded } from "../../model/link/loaded.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { sentence } from "../../model/text/words.ts";
import { timeIcon } from "../../ui/icons/time-icons.ts";
import { firstFilter } from "../../model/link/shared-view.ts";
import { filterOf, type View } from "../../model/link/view.ts";
import { withFilter } from "../../model/filter/actions.ts";
import { hiddenGroup, kindGroup, nearGroup } from "./actor-groups.ts";
import type { Candidate } from "../../model/filter/candidates.ts";
import { claimGroup, signGroup } from "./claim-groups.ts";
import type { GroupParts } from "./choice.ts";
import { CHOICES } from "./choices.ts";
import { facetCounts } from "./facet-counts.ts";
import { filterStyle } from "./filter-style.ts";
import { fire } from "../../ui/browser/fire.ts";

/** Every choice of the filter, counts beside them. Fires `entente-view` {view}, `entente-close`. */
@customElement("entente-filters")
export class FilterPanel extends LitElement {
  static override styles = [baseStyle, filterStyle];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) held!: readonly Candidate[];
  /** Undated relations that fit the filter, whether or not they are shown */
  @property({ type: Number }) dateless = 0;
  @property({ attribute: false }) loaded!: Loaded;

  #sources = new Task(this, {
    task: async (_, { signal }) => (await getSources(signal)).items,
    args: () => [],
  });

  protected override firstUpdated() {
    this.renderRoot.querySelector<HTMLElement>("section")?.focus();
  }

  protected override render() {
    const { view, loaded, held } = this;
    const { graphIndex, dataset } = loaded;
    const tell = (next: View) => requestView(this, next);
    const parts: GroupParts = {
      filter: filterOf(view),
      counts: facetCounts(held),
      predicates: dataset.predicates,
      sources: this.#sources.value ?? [],
      change: (next) => tell(withFilter(view, next)),
    };
    return html`
      <section role="dialog" aria-label=${msg("Filter")} tabindex="-1" @keydown=${this.#key}>
        <header>
          <h2>${msg("Filter")}</h2>
          <button
            class="icon-button"
            aria-label=${msg("Close the filter")}
            title=${msg("Close")}
            @click=${this.#close}
          >
            ${timeIcon("close")}
          </button>
        </header>
        <div class="groups">
          ${this.#cut()} ${signGroup(parts)}
          ${claimGroup(parts, firstFilter(dataset.view).statuses, this.dateless)}
          ${kindGroup(parts, loaded)} ${Object.values(CHOICES).map(({ group }) => group?.(parts))}
          ${nearGroup(view, graphIndex, tell)} ${hiddenGroup(view, graphIndex, tell)}
        </div>
      </section>
    `;
  }

  /** Returns a note about the basis of the counts, if a limit has cut the graph. */
  #cut() {
    const { edges, attributes } = this.loaded.graph;
    const cut = cutWords({ loaded: edges.length, total: attributes.total });
    return cut
      ? html`<p class="cut">${msg(html`${sentence(cut)}; counts are of these.`)}</p>`
      : nothing;
  }

  #close = () => fire(this, "entente-close");

  #key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-filters": FilterPanel;
  }
}
