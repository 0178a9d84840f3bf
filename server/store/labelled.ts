import type { RunOptions, Store } from "./port.ts";

/**
 * Wraps a store for one task: the server shows the metadata beside each of its transactions, so
 * that database administrators can identify them.
 */
export function labelled(
  store: Store,
  metadata: NonNullable<RunOptions["metadata"]>,
  more: Pick<RunOptions, "isPack"> = {},
): Omit<Store, "onRefill"> {
  return {
    engine: store.engine,
    get server() {
      return store.server;
    },
    run: (statement, parameters, options) =>
      store.run(statement, parameters, {
        ...options,
        ...more,
        metadata: { ...metadata, ...options.metadata },
      }),
    begin: (options) => store.begin({ ...options, metadata: { ...metadata, ...options.metadata } }),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
