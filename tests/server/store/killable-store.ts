import type { EngineHost, EngineKind } from "../../../server/store/embedded-kind.ts";
import { ENTENTE } from "../../../server/store/embedded-thread/kind.ts";
import { EmbeddedStore } from "../../../server/store/embedded.ts";

export interface KillableStore {
  store: EmbeddedStore;
  /** Terminates the engine's thread, as a crash would. */
  kill: () => void;
  /** Number of engines started so far. */
  started: () => number;
  /** Blocks messages to the engine until `goOn` is called. */
  hold: () => void;
  goOn: () => void;
}

/** An embedded store whose engine can be terminated or blocked by tests. */
export function killableStore(memoryLimitBytes = 500_000_000): KillableStore {
  const hosts: EngineHost[] = [];
  let held: (() => void)[] | null = null;
  const kind: EngineKind = {
    ...ENTENTE,
    start(limit, listener) {
      const host = ENTENTE.start(limit, listener);
      hosts.push(host);
      return {
        ...host,
        send: (message) => (held ? void held.push(() => host.send(message)) : host.send(message)),
      };
    },
  };
  return {
    store: new EmbeddedStore({ engine: "embedded", memoryLimitBytes }, kind),
    kill: () => hosts.at(-1)?.end(),
    started: () => hosts.length,
    hold: () => (held = []),
    goOn: () => {
      const waiting = held ?? [];
      held = null;
      for (const send of waiting) send();
    },
  };
}
