import { NodeRecord, type RelationshipRecord } from "../storage/records.ts";
import type { Value } from "../values/value.ts";
import { isAmong, type ExpandSlots } from "./expand.ts";
import type { Frame } from "./frame.ts";
import { Neighbours, type Followed } from "./neighbours.ts";
import { PAUSE, ROW, type Operator, type Step } from "./operator.ts";

export interface Range {
  readonly min: number;
  readonly max: number;
}

interface Level {
  readonly node: NodeRecord;
  readonly neighbours: Neighbours;
}

/**
 * Follows between `min` and `max` relationships, none twice, and puts them as a list into the
 * relationship's slot. Depth first, shorter walks before those that go on from them.
 */
export class ExpandVariable implements Operator {
  readonly #levels: Level[] = [];
  readonly #trail: RelationshipRecord[] = [];
  #begun = false;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly place: ExpandSlots,
    private readonly followed: Followed,
    private readonly range: Range,
    private readonly accepts: ((relationship: RelationshipRecord, frame: Frame) => boolean) | null,
    /** The pattern is walked from its end: the list is given the other way round. */
    private readonly backwards: boolean,
  ) {}

  open(): void {
    this.#begun = false;
    this.#levels.length = 0;
    this.#trail.length = 0;
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
        this.#levels.length = 0;
        this.#trail.length = 0;
        this.#push(from);
        if (this.range.min === 0 && this.#give(from)) return ROW;
      }
      if (this.frame.pause()) return PAUSE;
      this.frame.hits++;
      const level = this.#levels.at(-1);
      if (!level) {
        this.#begun = false;
        continue;
      }
      const found = this.#trail.length < this.range.max ? level.neighbours.next() : null;
      if (!found) {
        this.#levels.pop();
        this.#trail.pop();
        continue;
      }
      if (this.#trail.includes(found)) continue;
      if (isAmong(found, this.place.others, this.frame.slots)) continue;
      if (this.accepts && !this.accepts(found, this.frame)) continue;
      const node = found.other(level.node);
      this.#trail.push(found);
      this.#push(node);
      if (this.#trail.length >= this.range.min && this.#give(node)) return ROW;
    }
  }

  #push(node: NodeRecord): void {
    const neighbours = new Neighbours();
    neighbours.start(node, this.followed, this.frame);
    this.#levels.push({ node, neighbours });
  }

  #give(node: NodeRecord): boolean {
    const { slots } = this.frame;
    const { to, into, relationship } = this.place;
    if (into && slots[to] !== node) return false;
    const list: Value[] = [...this.#trail];
    slots[relationship] = this.backwards ? list.reverse() : list;
    if (!into) slots[to] = node;
    return true;
  }
}
