import type { EndReason } from "./embedded-gone.ts";
import type { ChildMessage, EngineFailure, ParentMessage } from "./embedded-messages.ts";
import type { Parameters, RunOptions, StoreError } from "./port.ts";
import type { EmbeddedSettings } from "./settings.ts";
import type { Value } from "./value.ts";

/** The thread in which an engine runs. */
export interface EngineHost {
  send(message: ParentMessage): void;
  /** Ends the engine at once. */
  end(): void;
}

/** The settings that an engine starts with. */
export type EngineSettings = Pick<EmbeddedSettings, "memoryLimitBytes" | "writesFolder">;

/** The listeners of a host. */
export interface HostListener {
  hear(message: ChildMessage): void;
  /** The engine is gone by itself; told once at most. */
  gone(reason: EndReason, detail: string): void;
}

/** The way in which an embedded store starts its engine and exchanges values with it. */
export interface EngineKind {
  /** Starts an engine with nothing in it. */
  start(settings: EngineSettings, listener: HostListener): EngineHost;
  /** Parameters in the engine's form. @throws StoreError for a value that it does not know. */
  toEngine(
    parameters: Parameters,
    options: Pick<RunOptions, "exactNumbers">,
  ): Record<string, unknown>;
  rowsFromEngine: (rows: unknown[][]) => Value[][];
  failure: (said: EngineFailure) => StoreError;
  /** Milliseconds in which a cancelled statement may end by itself before its engine is ended. */
  readonly cancelGraceMs: number;
  /** The same for one whose time is over. */
  readonly timeoutGraceMs: number;
}
