import { setMaxListeners } from "node:events";
import type { Lens } from "../../domain/lens/lens.ts";
import { isBetween } from "../../domain/lens/relation-name.ts";
import { spliceQuoted } from "../cypher/gate.ts";
import { rowsOf, type LensStore } from "./lens-store.ts";

/** Share of the time that reading the database takes, if the graph is put into a store after it. */
const SHARE_BEFORE_LOAD = 0.5;
/** The same if it is put into columns. */
const SHARE_BEFORE_COLUMNS = 0.95;

/** How many nodes and relationships a lens reads, those with several labels once for each. */
export interface ExpectedRows {
  nodes: number;
  relationships: number;
}

/** One reading of a database: how far it is, and its end before that. */
export class Reading {
  readonly signal: AbortSignal;
  readonly #onShare: (share: number) => void;
  #rows = 0;
  #expected: ExpectedRows = { nodes: 0, relationships: 0 };
  #readShare = SHARE_BEFORE_COLUMNS;
  #share = 0;

  /**
   * @param signal ends it
   * @param onShare called with the share that is done, from 0 to 1, when it has grown by a hundredth
   */
  constructor(signal: AbortSignal, onShare: (share: number) => void) {
    // Every label and type is counted by a statement that listens to it.
    setMaxListeners(0, signal);
    this.signal = signal;
    this.#onShare = onShare;
  }

  /** Returns the database for this reading: its rows are counted, and its statements end with it. */
  async of(from: LensStore, lens: Lens): Promise<LensStore> {
    const watched: LensStore = { ...from, signal: this.signal, onRows: (rows) => this.#came(rows) };
    this.#expected = await sizeOf(watched, lens);
    return watched;
  }

  /** What was counted before the reading. */
  get expected(): ExpectedRows {
    return this.#expected;
  }

  /** What is read will be put into a store, which takes as long again. */
  isLoadedToo(): void {
    this.#readShare = SHARE_BEFORE_LOAD;
  }

  /** The graph is put into its store: so many steps of so many are done. */
  readonly loaded = ({ done, total }: { done: number; total: number }): void => {
    const read = this.#readShare;
    this.#tell(read + (1 - read) * (done / Math.max(1, total)));
  };

  #came(rows: number): void {
    this.#rows += rows;
    const { nodes, relationships } = this.#expected;
    const expected = Math.max(1, nodes + relationships);
    this.#tell(this.#readShare * Math.min(1, this.#rows / expected));
  }

  #tell(share: number): void {
    const next = Math.min(1, Math.floor(share * 100) / 100);
    if (next <= this.#share) return;
    this.#share = next;
    this.#onShare(next);
  }
}

async function sizeOf(from: LensStore, { actors, relations }: Lens): Promise<ExpectedRows> {
  const sum = async (what: "label" | "type", names: string[]) => {
    const counts = await Promise.all(names.map((name) => countOf(from, what, name)));
    return counts.reduce((all, count) => all + count, 0);
  };
  const labels = actors.map(({ label }) => label);
  const between = relations.flatMap((one) => (isBetween(one) ? one.node : []));
  const types = relations.flatMap((one) => (isBetween(one) ? [] : one.type));
  return {
    nodes: await sum("label", labels),
    relationships: (await sum("label", between)) + (await sum("type", types)),
  };
}

async function countOf(from: LensStore, what: "label" | "type", name: string): Promise<number> {
  const script = from.scripts.statement(`${what}-count`);
  const [row] = await rowsOf(from, spliceQuoted(script, what, name, new Set([name])), { name });
  return Number(row?.["count"] ?? 0);
}
