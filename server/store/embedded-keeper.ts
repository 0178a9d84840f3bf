import type { EngineKind, EngineSettings } from "./embedded-kind.ts";
import { EngineProcess } from "./embedded-process.ts";
import { unlockFolder } from "./embedded-thread/journal/folder-lock.ts";
import { StoreError } from "./port.ts";

/** Keeps one engine ready: starts it, fills every fresh one after the first, replaces a dead one. */
export class EngineKeeper {
  /** Fills a fresh engine before anyone else may use it; the first one starts empty. */
  refill: ((engine: EngineProcess) => Promise<void>) | undefined;
  readonly #kind: EngineKind;
  readonly #settings: EngineSettings;
  #current: Promise<EngineProcess> | undefined;
  #newest: EngineProcess | undefined;
  #starts = 0;
  #closed = false;

  constructor(kind: EngineKind, settings: EngineSettings) {
    this.#kind = kind;
    this.#settings = settings;
  }

  get kind(): EngineKind {
    return this.#kind;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Statements that the newest engine is at. */
  get running(): number {
    return this.#newest?.running ?? 0;
  }

  /** The engine, ready and filled. Rejects when it cannot be started or filled; the next call tries anew. */
  engine(): Promise<EngineProcess> {
    if (this.#current && this.#newest?.alive) return this.#current;
    const starting = this.#start();
    this.#current = starting;
    void this.#replace(starting);
    return starting;
  }

  close(): void {
    this.#closed = true;
    this.#newest?.stop();
    const { writesFolder } = this.#settings;
    if (writesFolder !== undefined) unlockFolder(writesFolder);
  }

  async #start(): Promise<EngineProcess> {
    const engine = new EngineProcess(this.#kind, this.#settings);
    this.#newest = engine;
    await engine.ready;
    if (this.#starts++ > 0) await this.#fill(engine);
    return engine;
  }

  async #fill(engine: EngineProcess): Promise<void> {
    try {
      await this.refill?.(engine);
    } catch (error) {
      engine.stop();
      const reason = error instanceof Error ? error.message : String(error);
      const message = `the embedded engine could not be filled: ${reason}`;
      throw new StoreError("failed", message, undefined, { cause: error });
    }
  }

  /** An engine that was ready and died is replaced at once; one that never got ready only when asked for. */
  async #replace(starting: Promise<EngineProcess>): Promise<void> {
    const engine = await starting.catch(() => undefined);
    await engine?.ended;
    if (this.#current === starting) this.#current = undefined;
    if (engine && !this.#closed) this.engine().catch(() => undefined);
  }
}
