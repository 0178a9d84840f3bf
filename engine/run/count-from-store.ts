import type { EntityRecord } from "../storage/property-index.ts";
import type { Frame } from "./frame.ts";
import { END, ROW, type Operator, type Step } from "./operator.ts";

/** One row with a number that the graph knows: how many entities a set holds. */
export class CountFromStore implements Operator {
  #given = false;

  constructor(
    private readonly frame: Frame,
    private readonly slots: readonly number[],
    private readonly counted: Counted,
  ) {}

  open(): void {
    this.#given = false;
  }

  next(): Step {
    if (this.#given) return END;
    this.#given = true;
    const count = BigInt(this.#count());
    for (const slot of this.slots) this.frame.slots[slot] = count;
    return ROW;
  }

  /** While somebody writes, the sets hold what not everybody sees. */
  #count(): number {
    const { frame, counted } = this;
    if (frame.context.graph.writer === null) return counted.size();
    let count = 0;
    for (const entity of counted.all()) {
      frame.tick();
      if (entity.isVisible && counted.fits(entity)) count++;
    }
    return count;
  }
}

/** Entities that are counted. */
export interface Counted {
  size(): number;
  all(): Iterable<EntityRecord>;
  /** Returns true if a visible entity is to be counted. */
  fits(entity: EntityRecord): boolean;
}
