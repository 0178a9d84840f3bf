import { NodeRecord, type RelationshipRecord } from "../storage/records.ts";
import type { Range } from "./expand-variable.ts";
import type { Frame } from "./frame.ts";
import { PAUSE, ROW, type Operator, type Step } from "./operator.ts";
import { putStrides, type Segment, type SegmentSlots, type Stride } from "./stride.ts";

/** Repeats a part of a path between `min` and `max` times, depth first. */
export class ExpandGroup implements Operator {
  #levels: Iterator<Stride>[] = [];
  #strides: Stride[] = [];
  #begun = false;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly segment: Segment,
    private readonly range: Range,
    private readonly place: SegmentSlots,
    private readonly isRepeatable: boolean,
  ) {}

  open(): void {
    this.#begun = false;
    this.input.open();
  }

  next(): Step {
    for (;;) {
      if (!this.#begun) {
        const step = this.input.next();
        if (step !== ROW) return step;
        const from = this.frame.slots[this.place.from];
        if (!(from instanceof NodeRecord)) continue;
        this.#begun = true;
        this.#levels = [];
        this.#strides = [];
        this.#push(from);
        if (this.range.min === 0 && this.#give(from)) return ROW;
      }
      if (this.frame.pause()) return PAUSE;
      const level = this.#levels.at(-1);
      if (!level) {
        this.#begun = false;
        continue;
      }
      const given = level.next();
      if (given.done) {
        this.#levels.pop();
        this.#strides.pop();
        continue;
      }
      const { value } = given;
      this.#strides.push(value);
      this.#push(value.node);
      if (this.#strides.length >= this.range.min && this.#give(value.node)) return ROW;
    }
  }

  #push(node: NodeRecord): void {
    const ends = this.#strides.length >= this.range.max;
    const before = this.isRepeatable ? [] : this.#strides;
    const trail: RelationshipRecord[] = before.flatMap((each) => each.relationships);
    const strides = ends ? [] : this.segment.strides(node, trail, this.frame);
    this.#levels.push(strides[Symbol.iterator]());
  }

  #give(node: NodeRecord): boolean {
    const { to, into } = this.place;
    if (into && this.frame.slots[to] !== node) return false;
    if (!into) this.frame.slots[to] = node;
    putStrides(this.#strides, this.place, this.frame);
    return true;
  }
}
