import type { Parameters, RunOptions, Store } from "../../server/store/port.ts";

/** One statement as it went through the port. */
export interface Recorded {
  statement: string;
  parameters: Parameters;
  mode: RunOptions["mode"];
}

/** A store that writes down, in order, every statement before it passes it on. */
export function recording(store: Store): { store: Store; recorded: Recorded[] } {
  const recorded: Recorded[] = [];
  return {
    recorded,
    store: {
      engine: store.engine,
      run(statement, parameters, options) {
        recorded.push({ statement, parameters, mode: options.mode });
        return store.run(statement, parameters, options);
      },
      begin: (options) => store.begin(options),
      ping: () => store.ping(),
      close: () => store.close(),
    },
  };
}
