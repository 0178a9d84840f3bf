import { splice } from "../cypher/gate.ts";
import { loadStatement } from "../cypher/load-statement.ts";
import type { Pack } from "../pack/pack.ts";
import type { Parameters, Store } from "../store/port.ts";
import type { StoredData } from "./stored-data.ts";
import type { Lease } from "./lease.ts";
import { makeSchema } from "./schema.ts";
import type { SchemaElement } from "./schema-element.ts";
import type { Step } from "./step.ts";
import type { LoadScripts } from "./scripts.ts";

/**
 * Rows per statement, and thereby per transaction. The embedded engine does a statement in
 * milliseconds, and what a small one leaves behind is collected while it is young.
 */
const BATCH = { bolt: 1000, embedded: 250 };

export interface Progress {
  script: string;
  done: number;
  /** Grows as the differences and the number of relations become known. */
  total: number;
}

/** Runs the scripts of a load in order and reports progress. */
export class Stepper {
  #done = 0;
  #total = 0;

  constructor(
    private readonly store: Store,
    private readonly pack: Pack,
    private readonly scripts: LoadScripts,
    private readonly lease: Lease,
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  /** Creates the missing constraints and indexes. */
  async schema(found: readonly SchemaElement[]): Promise<void> {
    const { schema } = this.scripts;
    this.#total += schema.names.reduce(
      (sum, name) => sum + schema.script(name).statements.length,
      0,
    );
    await makeSchema(this.store, this.scripts, found, (script) => this.#report(script, 1));
  }

  /** Adds steps to the total of the progress. */
  expect(steps: readonly Step[]): void {
    this.#total += steps.reduce((sum, step) => sum + countOf(step), 0);
  }

  /** Runs steps in order, with one transaction per batch of rows. Rejects with StoreError. */
  async run(steps: readonly Step[], stored: StoredData): Promise<void> {
    const names = new Set([
      ...this.pack.predicates.map((predicate) => predicate.id),
      ...this.pack.actors.map((actor) => actor.kind),
      ...[...stored.nodes.Actor.values()].map((actor) => actor.sort),
    ]);
    const isEmbedded = this.store.engine === "embedded";
    const size = isEmbedded ? BATCH.embedded : BATCH.bolt;
    for (const step of steps) {
      const statement = this.#statement(step, names);
      const write = async (parameters: Parameters): Promise<void> => {
        await this.lease.write(statement, parameters);
        const { rows } = parameters;
        this.#report(step.script, Array.isArray(rows) ? rows.length : 1);
      };
      await (isEmbedded ? overlapping : inTurn)(batches(step, size), write);
    }
  }

  /** Variants that take the name as a parameter have no placeholder to splice it into. */
  #statement(step: Step, names: ReadonlySet<string>): string {
    const statement = loadStatement(this.scripts.load, step.script);
    if (!step.splice || !statement.includes(`{{${step.splice.placeholder}}}`)) return statement;
    return splice(statement, step.splice.placeholder, step.splice.name, names);
  }

  #report(script: string, done: number): void {
    this.#done += done;
    this.onProgress({ script, done: this.#done, total: this.#total });
  }
}

const countOf = (step: Step): number => step.rows?.length ?? 1;

function* batches(step: Step, size: number): Generator<Parameters> {
  if (step.rows === undefined) yield step.parameters ?? {};
  else
    for (let from = 0; from < step.rows.length; from += size)
      yield { ...step.parameters, rows: step.rows.slice(from, from + size) };
}

async function inTurn<T>(items: Iterable<T>, act: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await act(item);
}

/**
 * The same, but the next one is made ready and begins while the one before is under way: an embedded
 * store has a thread of its own, and writes one after the other, in whichever order.
 */
async function overlapping<T>(items: Iterable<T>, act: (item: T) => Promise<void>): Promise<void> {
  let before = Promise.resolve();
  for (const item of items) {
    const acting = act(item);
    // One that fails is told when its turn comes, or not at all if the one before it failed.
    acting.catch(() => undefined);
    await before;
    before = acting;
  }
  await before;
}
