import type { Answer, Store } from "../../../server/store/port.ts";

interface Step {
  dbHits?: number | bigint;
  children: Step[];
}

/** A store that profiles every statement, and the accesses that it counted. */
export interface Profiled {
  store: Store;
  /** Runs an action and returns the database hits of the statements that it ran. */
  hitsOf(action: () => Promise<unknown>): Promise<number>;
}

export function profiled(store: Store): Profiled {
  let hits = 0;
  const counted = (answer: Answer): Answer => ({
    columns: () => answer.columns(),
    batches: () => answer.batches(),
    over: () => answer.over(),
    [Symbol.asyncIterator]: () => answer[Symbol.asyncIterator](),
    async summary() {
      const summary = await answer.summary();
      hits += hitsIn(summary.plan as Step);
      return summary;
    },
  });
  return {
    store: {
      engine: store.engine,
      run: (statement, parameters, options) =>
        counted(store.run(`PROFILE ${statement}`, parameters, options)),
      begin: (options) => store.begin(options),
      ping: () => store.ping(),
      close: () => store.close(),
    },
    async hitsOf(action) {
      hits = 0;
      await action();
      return hits;
    },
  };
}

function hitsIn({ dbHits, children }: Step): number {
  return children.reduce((sum, child) => sum + hitsIn(child), Number(dbHits ?? 0));
}
