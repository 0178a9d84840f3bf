import type { QueryRun, Statement } from "../run/run.ts";

/**
 * Statements that run one after another; the first that fails or is cancelled ends it.
 *
 * Event `change`: another statement began, or the last one ended.
 */
export class Session extends EventTarget {
  /** Those that began, in order. */
  readonly runs: QueryRun[] = [];
  running = true;
  readonly #start: (statement: Statement, bookmarks: string[]) => QueryRun;

  /**
   * @param start begins a run; `bookmarks` are those of the writes before it
   */
  constructor(
    readonly statements: readonly Statement[],
    start: (statement: Statement, bookmarks: string[]) => QueryRun,
  ) {
    super();
    this.#start = start;
  }

  /** Runs all; resolves when it is over, and never rejects. */
  async run(bookmarks: string[] = []): Promise<void> {
    let seen = bookmarks;
    for (const statement of this.statements) {
      if (!this.running) break;
      const run = this.#start(statement, seen);
      this.runs.push(run);
      this.dispatchEvent(new Event("change"));
      await run.ended;
      if (run.state !== "done") break;
      if (run.summary && run.summary.bookmarks.length > 0) seen = run.summary.bookmarks;
    }
    this.running = false;
    this.dispatchEvent(new Event("change"));
  }

  /** Ends the statement that runs, and those behind it do not begin. */
  cancel(): void {
    this.running = false;
    this.runs.at(-1)?.cancel();
  }
}
