import { NodeRecord, type RelationshipRecord } from "../storage/records.ts";
import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { Neighbours, reversed, type Followed } from "./neighbours.ts";
import { PAUSE, ROW, type Operator, type Step } from "./operator.ts";

export interface ExpandSlots {
  readonly from: number;
  readonly relationship: number;
  readonly to: number;
  /** True if `to` is bound already: only relationships that end there are taken. */
  readonly into: boolean;
  /** Slots of relationships, or lists of them, that a relationship must differ from. */
  readonly others: readonly number[];
}

/** Follows the relationships of a node that is bound. */
export class Expand implements Operator {
  readonly #neighbours = new Neighbours();
  #from: NodeRecord | null = null;
  #wanted: Value = null;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly place: ExpandSlots,
    private readonly followed: Followed,
  ) {}

  open(): void {
    this.#from = null;
    this.input.open();
  }

  next(): Step {
    const { slots } = this.frame;
    const { relationship, to, into, others } = this.place;
    for (;;) {
      if (!this.#from) {
        const step = this.input.next();
        if (step !== ROW) return step;
        if (!this.#begin()) continue;
      }
      const from = this.#from;
      if (!from) continue;
      if (this.frame.pause()) return PAUSE;
      this.frame.hits++;
      const found = this.#neighbours.next();
      if (!found) {
        this.#from = null;
        continue;
      }
      const end = found.other(from);
      if (into && end !== this.#wanted) continue;
      if (others.length > 0 && isAmong(found, others, slots)) continue;
      slots[relationship] = found;
      if (!into) slots[to] = end;
      return ROW;
    }
  }

  #begin(): boolean {
    const { slots } = this.frame;
    const from = slots[this.place.from];
    if (!(from instanceof NodeRecord)) return false;
    this.#from = from;
    this.#neighbours.start(from, this.followed, this.frame);
    if (!this.place.into) return true;
    const to = slots[this.place.to];
    if (!(to instanceof NodeRecord)) {
      this.#from = null;
      return false;
    }
    this.#wanted = to;
    if (from === to || this.#neighbours.size < 8) return true;
    const size = this.#neighbours.size;
    this.#neighbours.start(to, reversed(this.followed), this.frame);
    if (this.#neighbours.size < size) {
      this.#from = to;
      this.#wanted = from;
    } else this.#neighbours.start(from, this.followed, this.frame);
    return true;
  }
}

/** Returns true if a relationship is in one of these slots, or in a list in one of them. */
export function isAmong(
  relationship: RelationshipRecord,
  places: readonly number[],
  slots: readonly Value[],
): boolean {
  for (const place of places) {
    const value = slots[place];
    if (value === relationship) return true;
    if (Array.isArray(value) && (value as readonly Value[]).includes(relationship)) return true;
  }
  return false;
}
