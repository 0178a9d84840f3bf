import type { EngineKind } from "../embedded-kind.ts";
import { storeFailure } from "./failure.ts";
import { rowsFromWire, toWire } from "./neutral-wire.ts";
import type { WireValue } from "./wire.ts";

/** Passes parameters, values and failures between a store and the engine, wherever that runs. */
export const ENGINE_VALUES: Pick<EngineKind, "toEngine" | "rowsFromEngine" | "failure"> = {
  toEngine: (parameters, { exactNumbers = false }) =>
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, toWire(value, exactNumbers)]),
    ),
  rowsFromEngine: (rows) => rowsFromWire(rows as WireValue[][]),
  failure: storeFailure,
};
