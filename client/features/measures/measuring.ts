import type { MeasureName } from "../../../domain/analysis/measures/names.ts";
import type { Account } from "../../model/graph/account.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import { marksOf, type ActorMarks } from "../../model/graph/actor-marks.ts";
import { chosenMeasures, type MeasureChoice, type Measured } from "../../model/graph/measured.ts";
import { measureApart } from "./measure-apart.ts";
import type { MeasureTold } from "./messages.ts";
import { shownRelations } from "../../model/graph/shown-relations.ts";

const NOTHING: Measured = {
  values: new Map(),
  failed: new Map(),
  ...{ actors: 0, relations: 0, stale: false, busy: null, cancelled: false },
};

/** Keeps measures of what is shown; computes those that are asked for, and anew when that changes. */
export class Measuring {
  #measured: Measured = NOTHING;
  #account: Account | null = null;
  #abort = new AbortController();
  #computing: readonly MeasureName[] = [];
  #names: readonly MeasureName[] = [];
  #filtered: FilteredGraph | null = null;
  #marked: {
    choice: MeasureChoice;
    values: Measured["values"];
    marks: ActorMarks | null;
  } | null = null;

  /** @param changed called when there are newer measures */
  constructor(private readonly changed: () => void) {}

  get measured(): Measured {
    return this.#measured;
  }

  /** Returns the values of these measures if they are of what is shown now, else none. */
  current(choice: MeasureChoice): Measured["values"] {
    if (this.#measured.stale) return new Map();
    const chosen = chosenMeasures(choice);
    return new Map([...this.#measured.values].filter(([name]) => chosen.includes(name)));
  }

  /** Returns the marks of actors on the map; the same object until something of it changes. */
  marks(choice: MeasureChoice): ActorMarks | null {
    const known = this.#marked;
    if (known?.choice === choice && known.values === this.#measured.values) return known.marks;
    const { values } = this.#measured;
    const marks = marksOf(choice, values);
    this.#marked = { choice, values, marks };
    return marks;
  }

  /** Takes what is shown now, and the measures that are wanted of it. */
  ask(filtered: FilteredGraph, names: readonly MeasureName[]): void {
    this.#filtered = filtered;
    this.#names = names;
    const { account } = filtered;
    if (account !== this.#account) return this.#compute(names);
    const { values, failed, cancelled, busy } = this.#measured;
    const has = (name: MeasureName) =>
      values.has(name) || failed.has(name) || (busy !== null && this.#computing.includes(name));
    if (!cancelled && !names.every(has)) this.#compute(names);
  }

  /** Ends what is being computed; what was computed before stays, and says that it is old. */
  cancel(): void {
    this.#abort.abort();
    this.#become({ ...this.#measured, busy: null, cancelled: true });
  }

  /** Computes again what was cancelled. */
  again(): void {
    this.#compute(this.#names);
  }

  #compute(names: readonly MeasureName[]): void {
    const filtered = this.#filtered;
    if (!filtered) return;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const { account } = filtered;
    const before = this.#measured;
    // Values of other relations are shown as old until all are new, never beside new ones.
    const isSame = account === this.#account && !before.stale;
    this.#account = account;
    const values = new Map(isSame ? before.values : []);
    const failed = new Map(isSame ? before.failed : []);
    const wanted = names.filter((name) => !values.has(name) && !failed.has(name));
    this.#computing = wanted;
    const shown = shownRelations(filtered);
    const all = wanted.length;
    const fresh = () => ({
      ...{ actors: shown.actors.length, relations: shown.relations.length },
      ...{ values: new Map(values), failed: new Map(failed), stale: false, cancelled: false },
    });
    let done = 0;
    const tell = (told?: MeasureTold) => {
      if (told) done += 1;
      if (told && "values" in told) values.set(told.name, told.values);
      else if (told) failed.set(told.name, told.failure);
      const shows = isSame || done === all ? fresh() : { ...before, stale: true, cancelled: false };
      this.#become({ ...shows, busy: done < all ? { done, all } : null });
    };
    tell();
    if (all === 0) return;
    measureApart({ shown, names: wanted }, tell, signal).catch((error: unknown) => {
      if (signal.aborted) return;
      const failure = error instanceof Error ? error.message : String(error);
      for (const name of wanted.slice(done)) tell({ name, failure });
    });
  }

  #become(next: Measured): void {
    this.#measured = next;
    this.changed();
  }
}
