import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { LayoutChoice } from "../../model/layout/choice.ts";
import type { Positions, Shape } from "../../model/layout/plan.ts";
import type { PositionStore } from "../../model/layout/position-cache.ts";
import type { Model } from "../../model/graph/model.ts";
import { plannerOf, position, type Planner, type Positioning } from "./positioning.ts";

/** Lays one model out, one layout at a time: asking for another ends the one before. */
export class LayoutRunner {
  readonly #position: (layout: LayoutChoice, planner: Planner) => Positioning;
  #abort = new AbortController();
  #layout: LayoutChoice | null = null;

  constructor(data: SerializedGraph, model: Model, shape: Shape, store: PositionStore | null) {
    this.#position = (layout, planner) =>
      position(data, model, { planner, layout, shape }, store, this.#abort.signal);
  }

  /** The layout that was asked for last; null before the first one. */
  get layout(): LayoutChoice | null {
    return this.#layout;
  }

  /** Finds places for the first layout. */
  begin(layout: LayoutChoice, planner: Planner): Positioning {
    this.#layout = layout;
    return this.#position(layout, planner);
  }

  /** Finds places for another layout; null: yet another has been asked for. */
  async change(layout: LayoutChoice): Promise<Positioning | null> {
    this.#abort.abort();
    this.#layout = layout;
    const { signal } = (this.#abort = new AbortController());
    const planner = await plannerOf(layout);
    return signal.aborted ? null : this.#position(layout, planner);
  }

  /** Returns the better places of a positioning; null: another layout has been asked for. */
  async better(later: NonNullable<Positioning["later"]>): Promise<Positions | null> {
    const { signal } = this.#abort;
    const positions = await later();
    return signal.aborted ? null : positions;
  }

  stop(): void {
    this.#abort.abort();
  }
}
