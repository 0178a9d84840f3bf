import type { LensView } from "../../domain/contract/lens.ts";
import type { Library } from "../cypher/library-of.ts";
import type { PackStatus } from "../data.ts";
import { asker, eachRow, type Ask, type AskLimits } from "../query/ask.ts";
import type { Store } from "../store/port.ts";
import type { LensGraph, LensGraphOptions } from "./lens-graph.ts";

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

type FirstReading = Pick<LensGraphOptions, "signal" | "onShare" | "askerOf">;

/** Answers the questions of pages: from the pack in a store, or through a lens on other data. */
export class PackOrLens implements PackStatus {
  readonly #options: PackOrLensOptions;
  #lens: LensGraph | null = null;
  /** The share that is done of the first reading, from 0 to 1; null if none goes on. */
  #share: number | null = null;
  readonly #closing = new AbortController();
  #fault: string | null = null;

  constructor(options: PackOrLensOptions) {
    this.#options = options;
  }

  /** Answers from whichever there is. Rejects with StoreError. */
  readonly ask: Ask = Object.assign(
    <T>(...[name, parameters, metadata]: Parameters<Ask>): Promise<T[]> =>
      this.#asks(name)<T>(name, parameters, metadata),
    {
      each: <T>(name: string): AsyncIterable<T> => eachRow<T>(this.#asks(name), name),
      kept: (name: string): unknown => this.#asks(name).kept?.(name),
    },
  );

  #asks(name: string): Ask {
    const ask = name.startsWith(OF_DATABASE) ? undefined : this.#lens?.ask;
    return ask ?? this.#options.ask;
  }

  get graph(): LensGraph | null {
    return this.#lens;
  }

  get lens(): LensView | undefined {
    return this.#lens?.view;
  }

  get reason(): string {
    if (this.#share !== null) {
      const percent = Math.round(this.#share * 100);
      return `the database is being read, ${percent} % so far; try again in a moment`;
    }
    return this.#fault ?? this.#options.keeper.reason;
  }

  get isLoading(): boolean {
    return this.#share !== null || this.#options.keeper.isLoading;
  }

  seen(): void {
    if (!this.#lens) this.#options.keeper.seen();
  }

  async missed(): Promise<void> {
    if (!this.#lens && this.#share === null) await this.#options.keeper.missed();
  }

  /** Opens a lens, and answers from it once it has read the database. Rejects as `open` does. */
  async show(open: (reading: FirstReading) => Promise<LensGraph | null>): Promise<void> {
    this.#share = 0;
    const onShare = (share: number) => (this.#share = share);
    try {
      const { queries, limits } = this.#options;
      const askerOf = (store: Store) => asker(store, queries, limits);
      this.#lens = await open({ signal: this.#closing.signal, onShare, askerOf });
    } finally {
      this.#share = null;
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
    await lens?.close();
  }

  /** Tells visitors why there is no graph. */
  blame(fault: string): void {
    this.#fault = fault;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#lens?.close();
  }
}
