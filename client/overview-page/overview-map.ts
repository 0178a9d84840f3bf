import { html, LitElement, nothing, svg } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Overview } from "../../domain/contract/overview.ts";
import type { Theme } from "../model/graph/style.ts";
import { formatRoute } from "../model/link/route.ts";
import { bubble } from "../ui/browser/fire.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { fittingNames, type Name } from "./labels.ts";
import { mapStyle } from "./map-style.ts";
import "./overview-lines.ts";
import { placeMember, type Disc } from "./place.ts";
import { communityWords, overviewWords } from "./words.ts";
import { Window } from "./window.ts";

/** Ms that a pointer rests on an element before the lines of others recede. */
const REST_MS = 250;

/**
 * Draws an overview: communities as discs, those that are open with their actors inside, and bundles
 * as lines. Fires `entente-community` {id} when a community is to be opened or closed.
 */
@customElement("entente-overview-map")
export class OverviewMap extends LitElement {
  static override styles = [baseStyle, mapStyle];

  @property({ attribute: false }) overview!: Overview;
  /** Places of the communities, the same whatever is open. */
  @property({ attribute: false }) discs!: readonly Disc[];
  /** Ids of actors whose lines stand out. */
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property() theme: Theme = "light";
  @state() private hovered = "";

  #rest = 0;
  #placed: {
    of: Overview;
    by: readonly Disc[];
    places: ReadonlyMap<string, { x: number; y: number }>;
  } | null = null;
  readonly #window = new Window(this, () => this.discs);

  protected override render() {
    const { overview } = this;
    const places = this.#places();
    const { left, top, width, height } = this.#window.box;
    return html`
      <entente-overview-lines
        .overview=${overview}
        .places=${places}
        .box=${this.#window.box}
        .chosen=${this.#standing()}
        .theme=${this.theme}
      ></entente-overview-lines>
      <svg
        viewBox="${left} ${top} ${width} ${height}"
        role="group"
        aria-label=${overviewWords(overview)}
        @pointerdown=${this.#window.grab}
        @wheel=${this.#window.wheel}
      >
        ${repeat(
          overview.communities,
          ({ id }) => id,
          (community) => this.#community(community),
        )}
        ${repeat(
          overview.actors,
          ({ id }) => id,
          ({ id, name }) => this.#actor(id, name, places.get(id)),
        )}
        <g aria-hidden="true">${this.#names(places)}</g>
      </svg>
    `;
  }

  /** Fits the whole again. */
  fit() {
    this.#window.fit();
  }

  zoom(factor: number) {
    this.#window.zoom(factor);
  }

  /** Lines are drawn anew: a pointer that only passes by changes nothing. */
  #hover(element: string) {
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => (this.hovered = element), REST_MS);
  }

  /** Elements whose lines stand out: that under the pointer, or else what was chosen. */
  #standing(): readonly string[] {
    if (this.hovered !== "") return [this.hovered];
    const ids = new Set(this.overview.actors.map(({ id }) => id));
    return this.chosen.filter((id) => ids.has(id));
  }

  /** The same map as long as nothing opens, closes or moves. */
  #places(): ReadonlyMap<string, { x: number; y: number }> {
    if (this.#placed?.of === this.overview && this.#placed.by === this.discs)
      return this.#placed.places;
    const places = new Map<string, { x: number; y: number }>();
    const discs = new Map(this.discs.map((disc) => [disc.id, disc]));
    for (const disc of this.discs) places.set(`~${disc.id}`, disc);
    for (const { id, shown } of this.overview.communities) {
      const disc = discs.get(id);
      const members = this.overview.actors.filter(({ community }) => community === id);
      if (disc)
        for (const [i, member] of members.entries())
          places.set(member.id, placeMember(disc, i, shown));
    }
    this.#placed = { of: this.overview, by: this.discs, places };
    return places;
  }

  #community(community: Overview["communities"][number]) {
    const disc = this.discs.find(({ id }) => id === community.id);
    if (!disc) return nothing;
    const { id, shown } = community;
    const toggle = () => bubble(this, "entente-community", { id });
    return svg`
      <circle
        class="community ${shown > 0 ? "open" : ""}"
        role="button"
        tabindex="0"
        aria-expanded=${shown > 0}
        aria-label=${communityWords(community)}
        cx=${disc.x} cy=${disc.y} r=${disc.radius}
        @click=${() => this.#window.moved || toggle()}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          toggle();
        }}
        @pointerenter=${() => this.#hover(`~${id}`)}
        @pointerleave=${() => this.#hover("")}
      ><title>${communityWords(community)}</title></circle>
    `;
  }

  #actor(id: string, name: string, place: { x: number; y: number } | undefined) {
    if (!place) return nothing;
    return svg`
      <a
        href=${formatRoute({ view: "actor", actor: id })}
        aria-label=${name}
        @pointerenter=${() => this.#hover(id)}
        @pointerleave=${() => this.#hover("")}
      ><circle class="actor" cx=${place.x} cy=${place.y} r=${4 * this.#window.unit}>
        <title>${name}</title>
      </circle></a>
    `;
  }

  #names(places: ReadonlyMap<string, { x: number; y: number }>) {
    const { unit } = this.#window;
    const name = (id: string, text: string, size: number, below: number): Name[] => {
      const place = places.get(id);
      if (!place) return [];
      const [first = "", rest] = text.split(",");
      const texts = rest === undefined ? [text] : [text, first];
      return [{ id, texts, x: place.x / unit, y: place.y / unit + below, size }];
    };
    const radius = new Map(this.discs.map((disc) => [disc.id, disc.radius]));
    const names = [
      ...this.overview.communities.flatMap(({ id, name: text, shown }) =>
        name(`~${id}`, text, 13, shown > 0 ? (radius.get(id) ?? 0) / unit + 12 : 0),
      ),
      ...this.overview.actors.flatMap(({ id, name: text }) => name(id, text, 11, 13)),
    ];
    const { left, width } = this.#window.box;
    return fittingNames(names, { left: left / unit, right: (left + width) / unit }).map(
      ({ id, text, x, y, size }) =>
        svg`<text
          class=${id.startsWith("~") ? "title" : ""}
          x=${x * unit} y=${y * unit}
          font-size=${size * unit}
          stroke-width=${3 * unit}
        >${text}</text>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-overview-map": OverviewMap;
  }
  interface HTMLElementEventMap {
    "entente-community": CustomEvent<{ id: string }>;
  }
}
