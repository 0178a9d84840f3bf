import type { Lens } from "../../domain/lens/lens.ts";
import { isBetween } from "../../domain/lens/relation-name.ts";
import { spliceQuoted } from "../cypher/gate.ts";
import { rowsOf, type LensStore } from "./lens-store.ts";

/** Share of the time that reading the database takes, before the graph is put into its store. */
const READ_SHARE = 0.5;

/** One reading of a database: how far it is, and its end before that. */
export class Reading {
  readonly signal: AbortSignal;
  readonly #onShare: (share: number) => void;
  #rows = 0;
  #expected = 0;
  #share = 0;

  /**
   * @param signal ends it
   * @param onShare called with the share that is done, from 0 to 1, when it has grown by a hundredth
   */
  constructor(signal: AbortSignal, onShare: (share: number) => void) {
    this.signal = signal;
    this.#onShare = onShare;
  }

  /** Returns the database for this reading: its rows are counted, and its statements end with it. */
  async of(from: LensStore, lens: Lens): Promise<LensStore> {
    const watched: LensStore = { ...from, signal: this.signal, onRow: () => this.#row() };
    this.#expected = await sizeOf(watched, lens);
    return watched;
  }

  /** The graph is put into its store: so many steps of so many are done. */
  readonly loaded = ({ done, total }: { done: number; total: number }): void => {
    this.#tell(READ_SHARE + (1 - READ_SHARE) * (done / Math.max(1, total)));
  };

  #row(): void {
    this.#rows++;
    this.#tell(READ_SHARE * (this.#rows / Math.max(1, this.#expected)));
  }

  #tell(share: number): void {
    const next = Math.min(1, Math.floor(share * 100) / 100);
    if (next <= this.#share) return;
    this.#share = next;
    this.#onShare(next);
  }
}

/** Returns how many nodes and relationships a lens reads, those with several labels once for each. */
async function sizeOf(from: LensStore, { actors, relations }: Lens): Promise<number> {
  const labels = [
    ...actors.map(({ label }) => label),
    ...relations.flatMap((one) => (isBetween(one) ? one.node : [])),
  ];
  const types = relations.flatMap((one) => (isBetween(one) ? [] : one.type));
  const counts = await Promise.all([
    ...labels.map((label) => countOf(from, "label", label)),
    ...types.map((type) => countOf(from, "type", type)),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countOf(from: LensStore, what: "label" | "type", name: string): Promise<number> {
  const script = from.scripts.statement(`${what}-count`);
  const [row] = await rowsOf(from, spliceQuoted(script, what, name, new Set([name])), { name });
  return Number(row?.["count"] ?? 0);
}
