import type { Evaluate } from "./evaluate.ts";
import type { Value } from "../values/value.ts";
import { AggregateState, type AggregateCall } from "./aggregate-state.ts";
import type { Frame } from "./frame.ts";
import { GroupCache } from "./group-cache.ts";
import { groupKey } from "./group-key.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

export interface GroupingKey {
  readonly value: Evaluate;
  readonly slot: number;
}

interface Group {
  readonly keys: Value[];
  readonly states: AggregateState[];
}

/** Puts rows with the same keys together and aggregates each group. */
export class Aggregate implements Operator {
  #groups = new Map<unknown, Group>();
  #cache = new GroupCache<Group>();
  #held = 0;
  #given: Iterator<Group> | null = null;
  /** The group of the row before, and what its sources were: rows of one group often come together. */
  #last: Group | null = null;
  readonly #lastSources: Value[] = [];

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly keys: readonly GroupingKey[],
    private readonly calls: readonly AggregateCall[],
    /** Slots that say by themselves what the keys are; null if that is not known. */
    private readonly sources: readonly number[] | null = null,
  ) {}

  open(): void {
    this.#groups = new Map();
    this.#cache = new GroupCache();
    this.frame.release(this.#held);
    this.#held = 0;
    this.#given = null;
    this.#last = null;
    this.input.open();
  }

  next(): Step {
    if (!this.#given) {
      for (;;) {
        const step = this.input.next();
        if (step === PAUSE) return PAUSE;
        if (step === END) break;
        this.#take();
      }
      if (this.#groups.size === 0 && this.keys.length === 0) this.#groups.set("", this.#group([]));
      this.#given = this.#groups.values();
    }
    const given = this.#given.next();
    if (given.done) return END;
    const group = given.value;
    this.keys.forEach(({ slot }, i) => (this.frame.slots[slot] = group.keys[i] ?? null));
    this.calls.forEach(({ slot }, i) => {
      this.frame.slots[slot] = group.states[i]?.result(this.frame) ?? null;
    });
    return ROW;
  }

  #take(): void {
    const group = this.#isAsBefore() ? this.#last : this.#find();
    if (!group) return;
    this.#last = group;
    for (const state of group.states) this.#held += state.add(this.frame);
  }

  #isAsBefore(): boolean {
    const { sources, frame } = this;
    if (!sources) return false;
    let isSame = this.#last !== null;
    for (let i = 0; i < sources.length; i++) {
      const value = frame.slots[sources[i] ?? 0] ?? null;
      if (value === this.#lastSources[i]) continue;
      this.#lastSources[i] = value;
      isSame = false;
    }
    return isSame;
  }

  #find(): Group {
    const keys = this.keys.map(({ value }) => value(this.frame));
    const isMany = keys.length > 1;
    const known = isMany ? this.#cache.find(keys) : undefined;
    if (known) return known;
    const key = keys.length === 0 ? "" : groupKey(keys);
    let group = this.#groups.get(key);
    if (!group) {
      group = this.#group(keys);
      this.#groups.set(key, group);
      this.#held += this.frame.holdAll(keys) + this.frame.hold(96 * this.calls.length);
    }
    if (isMany) this.#cache.remember(keys, group);
    return group;
  }

  #group(keys: Value[]): Group {
    return { keys, states: this.calls.map((call) => new AggregateState(call)) };
  }
}
