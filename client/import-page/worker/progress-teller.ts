import type { Watch } from "../../../import/stream/input.ts";
import type { WorkerMessage } from "./messages.ts";

/** Milliseconds between two messages, so that a page is not busy with them. */
const EVERY_MS = 100;

/** Tells a page how far files are read. */
export class ProgressTeller {
  readonly #read = new Map<string, number>();
  readonly #rows = new Map<string, number>();
  #last = performance.now();

  /** @param total bytes of all files */
  constructor(
    private readonly total: number,
    private readonly tell: (told: WorkerMessage) => void,
  ) {}

  /** Hears of the reading. */
  readonly watch: Watch = {
    onProgress: (file, bytes) => {
      this.#read.set(file, bytes);
      this.#tellNowAndThen(file);
    },
    onRows: (table, rows) => {
      this.#rows.set(table, rows);
      this.#tellNowAndThen(table);
    },
  };

  #tellNowAndThen(file: string): void {
    const now = performance.now();
    if (now - this.#last < EVERY_MS) return;
    this.#last = now;
    const share = this.total === 0 ? 0 : Math.min(1, sum(this.#read) / this.total);
    this.tell({ kind: "progress", file, share, rows: sum(this.#rows) });
  }
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
