import type { RunOptions, Store } from "./port.ts";

/**
 * The same store, for one task: the server shows this beside each of its transactions, so that
 * whoever runs the database can tell what they are for.
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
