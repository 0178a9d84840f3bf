import type { EndReason } from "./embedded-gone.ts";
import type { ChildMessage, EngineFailure, ParentMessage } from "./embedded-messages.ts";
import type { Dialect, Parameters, RunOptions, StoreError } from "./port.ts";
import type { EmbeddedSettings } from "./settings.ts";
import type { Value } from "./value.ts";

/** Where an engine runs: a process or a thread of its own. */
export interface EngineHost {
  /** Process id; undefined for a thread, and when the process could not be started. */
  readonly pid: number | undefined;
  send(message: ParentMessage): void;
  /** Ends the engine at once. */
  end(): void;
}

/** What an engine is started with. */
export type EngineSettings = Pick<EmbeddedSettings, "memoryLimitBytes" | "writesFolder">;

/** What a host tells. */
export interface HostListener {
  hear(message: ChildMessage): void;
  /** The engine is gone by itself; told once at most. */
  gone(reason: EndReason, detail: string): void;
}

/** One of the engines that an embedded store can hold, and how it is spoken to. */
export interface EngineKind {
  readonly dialect: Dialect;
  /** Starts an engine with nothing in it. */
  start(settings: EngineSettings, listener: HostListener): EngineHost;
  /** Parameters in the engine's form. @throws StoreError for a value that it does not know. */
  toEngine(
    parameters: Parameters,
    options: Pick<RunOptions, "exactNumbers">,
  ): Record<string, unknown>;
  fromEngine: (value: unknown) => Value;
  failure: (said: EngineFailure) => StoreError;
  /** The engine's plan in the shape of Neo4j's. */
  plan(plan: unknown): unknown;
  /** @throws StoreError for a statement that must not reach the engine. */
  admit(statement: string, mode: RunOptions["mode"], inTransaction: boolean): void;
  /** Milliseconds in which a cancelled statement may end by itself before its engine is ended. */
  readonly cancelGraceMs: number;
  /** The same for one whose time is over. */
  readonly timeoutGraceMs: number;
}
