import type { LensView } from "../../domain/contract/lens.ts";
import type { Library } from "../cypher/library-of.ts";
import type { PackStatus } from "../data.ts";
import { asker, type Ask, type AskLimits } from "../query/ask.ts";
import type { LensGraph } from "./lens-graph.ts";

/** Queries about the database itself, which no lens answers. */
const OF_DATABASE = "schema-";

export interface PackOrLensOptions {
  keeper: PackStatus;
  /** Asks the database. */
  ask: Ask;
  /** The queries in cypher/queries, for an embedded store. */
  queries: Library;
  limits: AskLimits;
}

/** Answers the questions of pages: from the pack in a store, or through a lens on other data. */
export class PackOrLens implements PackStatus {
  readonly #options: PackOrLensOptions;
  #lens: LensGraph | null = null;
  #askLens: Ask | null = null;
  #isOpening = false;
  #fault: string | null = null;

  constructor(options: PackOrLensOptions) {
    this.#options = options;
  }

  /** Answers from whichever there is. Rejects with StoreError. */
  readonly ask: Ask = (name, parameters, metadata) => {
    const ask = name.startsWith(OF_DATABASE) ? null : this.#askLens;
    return (ask ?? this.#options.ask)(name, parameters, metadata);
  };

  get graph(): LensGraph | null {
    return this.#lens;
  }

  get lens(): LensView | undefined {
    return this.#lens?.view;
  }

  get reason(): string {
    if (this.#isOpening) return "the database is being read; try again in a moment";
    return this.#fault ?? this.#options.keeper.reason;
  }

  get isLoading(): boolean {
    return this.#isOpening || this.#options.keeper.isLoading;
  }

  seen(): void {
    if (!this.#lens) this.#options.keeper.seen();
  }

  async missed(): Promise<void> {
    if (!this.#lens && !this.#isOpening) await this.#options.keeper.missed();
  }

  /** Opens a lens, and answers from it once it has read the database. Rejects as `open` does. */
  async show(open: () => Promise<LensGraph | null>): Promise<void> {
    this.#isOpening = true;
    try {
      this.#lens = await open();
      const { queries, limits } = this.#options;
      this.#askLens = this.#lens && asker(this.#lens.store, queries, limits);
    } finally {
      this.#isOpening = false;
    }
  }

  /** Returns true if the store itself holds a pack by now. Rejects with StoreError. */
  async hasPack(): Promise<boolean> {
    const [row] = await this.#options.ask<{ checksum: string | null }>("dataset");
    return Boolean(row?.checksum);
  }

  /** Answers from the store again. */
  async drop(): Promise<void> {
    const lens = this.#lens;
    this.#lens = null;
    this.#askLens = null;
    await lens?.close();
  }

  /** Tells visitors why there is no graph. */
  blame(fault: string): void {
    this.#fault = fault;
  }

  async close(): Promise<void> {
    await this.#lens?.close();
  }
}
