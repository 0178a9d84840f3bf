import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { getSources } from "../api/client.ts";
import type { Filter } from "../graph/filter.ts";
import { nameOf } from "../page/atlas.ts";
import { baseStyle } from "../page/base-style.ts";
import { countKinds } from "../page/filter-counts.ts";
import { icon, kindIcon } from "../page/icons.ts";
import type { Loaded } from "../page/loaded.ts";
import { tellView } from "../page/tell-view.ts";
import { kindPlural, sentence } from "../page/words.ts";
import { firstFilter } from "../view/shared-view.ts";
import type { View } from "../view/view.ts";
import { timeIcon } from "../time/time-icons.ts";
import { focusOn, show, withFilter } from "./actions.ts";
import type { Candidate } from "./candidates.ts";
import { checks, group, option } from "./choice-list.ts";
import { facetCounts, type FacetCounts } from "./facet-counts.ts";
import { filterStyle } from "./filter-style.ts";
import { predicateGroup, sourceGroup, strengthGroups } from "./relation-groups.ts";
import { toggle } from "./toggle.ts";

const SIGNS = [
  ["cooperation", "Cooperation"],
  ["friction", "Friction"],
  ["neutral", "Neutral or mixed"],
] as const;
const STATUSES = ["occurred", "ongoing", "planned", "alleged", "hypothetical", "denied"];
const HOPS = [1, 2, 3] as const;

/** Every choice of the filter, counts beside them. Fires `entente-view` {view}, `entente-close`. */
@customElement("entente-filters")
export class FilterPanel extends LitElement {
  static override styles = [baseStyle, filterStyle];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) held!: readonly Candidate[];
  @property({ attribute: false }) loaded!: Loaded;

  #sources = new Task(this, {
    task: async (_, { signal }) => (await getSources(signal)).items,
    args: () => [],
  });

  protected override firstUpdated() {
    this.renderRoot.querySelector<HTMLElement>("section")?.focus();
  }

  protected override render() {
    const counts = facetCounts(this.held);
    const change = (next: Partial<Filter>) => this.#change(next);
    const parts = { filter: this.#filter, counts, change };
    return html`
      <section role="dialog" aria-label="Filter" tabindex="-1" @keydown=${this.#key}>
        <header>
          <h2>Filter</h2>
          <button
            class="icon-button"
            aria-label="Close the filter"
            title="Close"
            @click=${this.#close}
          >
            ${timeIcon("close")}
          </button>
        </header>
        <div class="groups">
          ${this.#signs(counts)} ${this.#claims(counts)} ${this.#kinds(counts)}
          ${predicateGroup(parts, this.loaded.dataset.predicates)}
          ${sourceGroup(parts, this.#sources.value ?? [])} ${strengthGroups(parts)} ${this.#near()}
          ${this.#hidden()}
        </div>
      </section>
    `;
  }

  #close = () => this.dispatchEvent(new CustomEvent("entente-close"));

  #key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.#close();
  };

  get #filter(): Filter {
    return this.view.filter;
  }

  #change(change: Partial<Filter>) {
    tellView(this, withFilter(this.view, change));
  }

  #signs(counts: FacetCounts) {
    const { signs } = this.#filter;
    const options = SIGNS.map(([value, label]) => option(value, label, counts.sign.get(value)));
    const first = { cooperation: true, friction: true, neutral: false };
    const only = (value: string) =>
      Object.fromEntries(SIGNS.map(([sign]) => [sign, sign === value])) as Filter["signs"];
    return group(
      "Sign",
      SIGNS.some(([sign]) => signs[sign] !== first[sign]),
      true,
      checks(options, (value) => signs[value as keyof Filter["signs"]], {
        toggle: (value) => {
          const sign = value as keyof Filter["signs"];
          this.#change({ signs: { ...signs, [sign]: !signs[sign] } });
        },
        only: (value) => this.#change({ signs: only(value) }),
      }),
    );
  }

  #claims(counts: FacetCounts) {
    const { statuses, background, disputedOnly = false, undated = true } = this.#filter;
    const first = firstFilter(this.loaded.dataset.view).statuses;
    const marks: Record<string, { on: boolean; change: Partial<Filter> }> = {
      background: { on: background, change: { background: !background } },
      undated: { on: undated, change: { undated: !undated } },
      disputed: { on: disputedOnly, change: { disputedOnly: !disputedOnly } },
    };
    const dateless = this.held.filter(
      ({ relation, failed }) => failed === null && relation.spells.length === 0,
    );
    return group(
      "Claims",
      !background || !undated || disputedOnly || String(statuses) !== String(first),
      true,
      [
        checks(
          STATUSES.map((status) => option(status, sentence(status), counts.status.get(status))),
          (value) => statuses?.includes(value) ?? true,
          {
            toggle: (value) => this.#change({ statuses: toggle(statuses, value, STATUSES) }),
            only: (value) => this.#change({ statuses: [value] }),
          },
        ),
        html`<hr />`,
        checks(
          [
            {
              ...option("background", "Public record", counts.background.get("background")),
              hint: "Treaties and events that no article names; not verified here",
            },
            option("undated", "Undated", dateless.length),
            option("disputed", "Disputed only", counts.disputed.get("disputed")),
          ],
          (value) => marks[value]!.on,
          { toggle: (value) => this.#change(marks[value]!.change) },
        ),
      ],
    );
  }

  #kinds(counts: FacetCounts) {
    const { kinds } = this.#filter;
    const first = this.loaded.dataset.view.kinds;
    const all = countKinds(this.loaded.atlas, first).map(([kind]) => kind);
    return group(
      "Actors",
      String(kinds) !== String(first),
      true,
      checks(
        all.map((kind) => ({
          ...option(kind, sentence(kindPlural(kind)), counts.kind.get(kind)),
          icon: kindIcon(kind),
        })),
        (value) => kinds?.includes(value) ?? true,
        {
          toggle: (value) => this.#change({ kinds: toggle(kinds, value, all) }),
          only: (value) => this.#change({ kinds: [value] }),
        },
      ),
    );
  }

  #near() {
    const { focus } = this.#filter;
    if (!focus) return nothing;
    return group(
      "Around " + nameOf(this.loaded.atlas, focus.actor),
      true,
      true,
      html`
        <div class="hops" role="group" aria-label="Hops">
          ${HOPS.map(
            (hops) =>
              html`<button
                aria-pressed=${focus.hops === hops ? "true" : "false"}
                @click=${() => tellView(this, focusOn(this.view, { ...focus, hops }))}
              >
                ${hops} ${hops === 1 ? "hop" : "hops"}
              </button>`,
          )}
          <button @click=${() => this.#change({ focus: null })}>Everything</button>
        </div>
      `,
    );
  }

  #hidden() {
    const { hidden = [] } = this.#filter;
    if (hidden.length === 0) return nothing;
    return group(
      "Hidden actors",
      true,
      true,
      hidden.map(
        (id) =>
          html`<div class="row">
            <span>${nameOf(this.loaded.atlas, id)}</span>
            <button class="again" @click=${() => tellView(this, show(this.view, [id]))}>
              ${icon("plus")} Show
            </button>
          </div>`,
      ),
    );
  }
}
