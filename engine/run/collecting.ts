import type { Evaluate } from "../compile/compiler.ts";
import type { AggregateEntry, Aggregation } from "../functions/entry.ts";
import { keyOf, keyOfAll } from "../values/key.ts";
import { order } from "../values/order.ts";
import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

/** Reads its whole input before it gives a row; what is kept of a row is put back later. */
abstract class Collecting implements Operator {
  protected rows: Value[][] = [];
  #held = 0;
  #next = 0;
  #read = false;

  constructor(
    protected readonly input: Operator,
    protected readonly frame: Frame,
    protected readonly kept: readonly number[],
  ) {}

  open(): void {
    this.rows = [];
    this.frame.release(this.#held);
    this.#held = 0;
    this.#next = 0;
    this.#read = false;
    this.input.open();
  }

  next(): Step {
    if (!this.#read) {
      for (;;) {
        const step = this.input.next();
        if (step === PAUSE) return PAUSE;
        if (step === END) break;
        const row = this.keep();
        this.rows.push(row);
        this.#held += this.frame.holdAll(row);
      }
      this.#read = true;
      this.arrange();
    }
    if (this.#next >= this.rows.length) return END;
    const row = this.rows[this.#next++] ?? [];
    for (let i = 0; i < this.kept.length; i++) this.frame.slots[this.kept[i] ?? 0] = row[i] ?? null;
    return ROW;
  }

  protected keep(): Value[] {
    return this.kept.map((slot) => this.frame.slots[slot] ?? null);
  }

  protected arrange(): void {}
}

/** Lets everything before it happen before anything behind it does. */
export class Eager extends Collecting {}

export interface SortKey {
  readonly value: Evaluate;
  readonly descending: boolean;
}

/** Sorts its rows; equal ones stay in their order. */
export class Sort extends Collecting {
  constructor(
    input: Operator,
    frame: Frame,
    kept: readonly number[],
    private readonly keys: readonly SortKey[],
  ) {
    super(input, frame, kept);
  }

  protected override keep(): Value[] {
    return [...super.keep(), ...this.keys.map(({ value }) => value(this.frame))];
  }

  protected override arrange(): void {
    const first = this.kept.length;
    this.rows.sort((one, other) => {
      this.frame.tick();
      for (let i = 0; i < this.keys.length; i++) {
        const difference = order(one[first + i] ?? null, other[first + i] ?? null);
        if (difference !== 0) return this.keys[i]?.descending ? -difference : difference;
      }
      return 0;
    });
  }
}

/** Lets the first of the rows with the same values through. */
export class Distinct implements Operator {
  #seen = new Set<unknown>();
  #held = 0;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly slots: readonly number[],
  ) {}

  open(): void {
    this.#seen = new Set();
    this.frame.release(this.#held);
    this.#held = 0;
    this.input.open();
  }

  next(): Step {
    for (;;) {
      const step = this.input.next();
      if (step !== ROW) return step;
      const values = this.slots.map((slot) => this.frame.slots[slot] ?? null);
      const key = groupKey(values);
      if (this.#seen.has(key)) {
        if (this.frame.pause()) return PAUSE;
        continue;
      }
      this.#seen.add(key);
      this.#held += this.frame.holdAll(values);
      return ROW;
    }
  }
}

/** A key for a group: entities are their own. */
function groupKey(values: readonly Value[]): unknown {
  const [only] = values;
  if (values.length !== 1 || only === undefined) return keyOfAll(values);
  return typeof only === "object" && only !== null && "kind" in only ? identity(only) : keyOf(only);
}

function identity(value: Value & { kind: string }): unknown {
  return value.kind === "Node" || value.kind === "Relationship" ? value : keyOf(value);
}

export interface AggregateCall {
  /** null: count(*). */
  readonly entry: AggregateEntry | null;
  readonly args: readonly Evaluate[];
  readonly distinct: boolean;
  readonly slot: number;
}

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
  #held = 0;
  #given: Iterator<Group> | null = null;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly keys: readonly GroupingKey[],
    private readonly calls: readonly AggregateCall[],
  ) {}

  open(): void {
    this.#groups = new Map();
    this.frame.release(this.#held);
    this.#held = 0;
    this.#given = null;
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
      this.frame.slots[slot] = group.states[i]?.result() ?? null;
    });
    return ROW;
  }

  #take(): void {
    const keys = this.keys.map(({ value }) => value(this.frame));
    const key = keys.length === 0 ? "" : groupKey(keys);
    let group = this.#groups.get(key);
    if (!group) {
      group = this.#group(keys);
      this.#groups.set(key, group);
      this.#held += this.frame.holdAll(keys) + this.frame.hold(96 * this.calls.length);
    }
    for (const state of group.states) this.#held += state.add(this.frame);
  }

  #group(keys: Value[]): Group {
    return { keys, states: this.calls.map((call) => new AggregateState(call)) };
  }
}

class AggregateState {
  #count = 0;
  readonly #aggregation: Aggregation | null;
  readonly #seen: Set<unknown> | null;

  constructor(private readonly call: AggregateCall) {
    this.#aggregation = call.entry?.create() ?? null;
    this.#seen = call.distinct ? new Set() : null;
  }

  /** Takes a row; gives the bytes that it now holds more. */
  add(frame: Frame): number {
    if (!this.#aggregation) {
      this.#count++;
      return 0;
    }
    const values = this.call.args.map((arg) => arg(frame));
    if (values[0] === null) return 0;
    if (this.#seen) {
      const key = groupKey(values.slice(0, 1));
      if (this.#seen.has(key)) return 0;
      this.#seen.add(key);
    }
    this.#aggregation.add(values);
    return this.#seen || this.call.entry?.holds ? frame.holdAll(values) : 0;
  }

  result(): Value {
    return this.#aggregation ? this.#aggregation.result() : BigInt(this.#count);
  }
}
