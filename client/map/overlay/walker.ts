import type { Model } from "../../model/graph/model.ts";
import type { FilterResult } from "../../model/graph/apply-filter.ts";
import { hover, select, type ViewState } from "../../model/graph/state.ts";
import { stepTo, type Direction } from "../../model/graph/walk.ts";
import { nowhereWords, placeWords } from "../../model/graph/walk-words.ts";
import type { MapGround } from "../scene/map-ground.ts";
import type { Tips } from "./tips.ts";
import { ringOf } from "./walker-ring.ts";

/** The part of the view that a walk reads and changes. */
export interface Walkable {
  readonly state: ViewState;
  readonly shown: FilterResult;
  readonly model: Model;
  readonly tips: Pick<Tips, "walk">;
  become(next: ViewState): void;
}

/** A walk over the map by keys, from actor to actor. */
export class Walker {
  readonly #ring;
  #at: string | null = null;

  /** @param says told in words where the walk has come to */
  constructor(
    private readonly ground: MapGround,
    private readonly view: Walkable,
    private readonly says: (words: string) => void,
  ) {
    this.#ring = ringOf(ground, () => this.at);
  }

  /** The actor of the walk, while it is shown. */
  get at(): string | null {
    return this.#at !== null && this.view.shown.actors.includes(this.#at) ? this.#at : null;
  }

  /** One step in a direction; the first one goes to where a walk begins. */
  step(direction: Direction): void {
    const { shown, model } = this.view;
    const from = this.at;
    if (from === null) return this.begin();
    const next = stepTo(from, direction, this.#places(), this.#neighbours(from));
    if (next === null) this.says(nowhereWords(model, from, direction));
    else this.#go(next, placeWords(model, shown, next, from));
  }

  /** Starts on the selection, or on the actor with the most relations. */
  begin(): void {
    const { shown, model, state } = this.view;
    const { selection } = state;
    const chosen = selection?.type === "actor" ? selection.id : null;
    const start = chosen !== null && shown.actors.includes(chosen) ? chosen : busiest(shown);
    if (start !== null) this.#go(start, placeWords(model, shown, start, null));
  }

  /** Selects the walk's actor; returns false if there is none. */
  open(): boolean {
    const { at } = this;
    if (at === null) return false;
    this.view.become(select(this.view.state, { type: "actor", id: at }));
    return true;
  }

  /** Ends the walk; returns false if there was none. */
  end(): boolean {
    if (this.at === null) return false;
    this.#at = null;
    this.view.become(hover(this.view.state, null));
    this.view.tips.walk(null);
    this.#ring.place();
    return true;
  }

  #go(actor: string, words: string): void {
    this.#at = actor;
    this.view.become(hover(this.view.state, { type: "actor", id: actor }));
    const { viewport } = this.ground;
    if (!this.#ring.isSeen(viewport.insets)) viewport.centre([actor]);
    this.#ring.place();
    this.view.tips.walk(actor);
    this.says(words);
  }

  #places(): Map<string, { x: number; y: number }> {
    return new Map(
      this.view.shown.actors.flatMap((id) => {
        const disc = this.ground.discOf(id);
        return disc ? [[id, { x: disc.x, y: -disc.y }] as const] : [];
      }),
    );
  }

  #neighbours(actor: string): Set<string> {
    const pairs = this.view.shown.bundles.filter(({ pair }) => pair.includes(actor));
    return new Set(pairs.flatMap(({ pair }) => pair).filter((id) => id !== actor));
  }
}

function busiest({ actors, bundles }: FilterResult): string | null {
  const counts = new Map(actors.map((id) => [id, 0]));
  for (const { pair, count } of bundles)
    for (const end of pair) counts.set(end, (counts.get(end) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
