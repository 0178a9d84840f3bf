import { ask } from "../../api/ask.ts";
import {
  QueryClient,
  type QueryBatch,
  type QueryMap,
  type QueryOptions,
  type QuerySummary,
  type QueryValue,
} from "../../api/query-client.ts";
import { nextTask } from "../../ui/browser/next-task.ts";
import { runError, type RunError } from "./run-error.ts";

/** One statement of the editor's text. */
export interface Statement {
  text: string;
  parameters: QueryMap;
  /** Start of the statement in the editor's text, in UTF-16 code units. */
  offset: number;
}

export type RunState = "running" | "done" | "failed" | "cancelled";

/** The services that a run uses; each has a default for the page. */
export interface RunSettings {
  client?: QueryClient;
  accessMode?: QueryOptions["accessMode"];
  bookmarks?: string[];
  /** Rows after which the rest is not asked for. */
  mostRows?: number;
  /** Calls back before the next picture is drawn. */
  nextFrame?: (call: () => void) => void;
}

/** Rows of a million characters each would still fill the memory: the server's byte limit ends those. */
const MOST_ROWS = 500_000;
/** Milliseconds of work after which the page gets to draw. */
const BREATH = 10;

/**
 * One statement running, or run: rows are there as soon as they arrive. Begins at once, and never
 * rejects or throws; what went wrong is `error`.
 *
 * Event `change`: something of it is new. At most one a frame while it runs, one at its end.
 */
export class QueryRun extends EventTarget {
  state: RunState = "running";
  /** Known before the first row. */
  fields: string[] = [];
  /** In the order of `fields`; grows in place. */
  readonly rows: QueryValue[][] = [];
  /** More rows were there than are kept; the rest was not asked for. */
  truncated = false;
  /** Characters of the rows as they came: a measure of the memory that they take. */
  size = 0;
  /** Number of rows that were let go to save memory. */
  released = 0;
  /** Counters, notifications, plan, bookmarks; null until the last row. */
  summary: QuerySummary | null = null;
  error: RunError | null = null;
  /** Milliseconds from the start until the columns were known, the first row came, and the end. */
  readonly times: { columns?: number; firstRow?: number; end?: number } = {};
  /** Resolves when it is over, however it ended. */
  readonly ended: Promise<void>;

  readonly #abort = new AbortController();
  readonly #began = performance.now();
  readonly #settings: RunSettings;
  #told = false;

  constructor(
    readonly statement: Statement,
    settings: RunSettings = {},
  ) {
    super();
    this.#settings = settings;
    this.ended = this.#run();
  }

  /** It was run to write: again, it may write again. */
  get write(): boolean {
    return this.#settings.accessMode === "WRITE";
  }

  /** Milliseconds that it has taken, until now or until its end. */
  get elapsed(): number {
    return this.times.end ?? performance.now() - this.#began;
  }

  /** Ends it in the engine too; rows that are there stay. */
  cancel(): void {
    if (this.state !== "running") return;
    this.#end("cancelled");
    this.#abort.abort();
  }

  /** Lets the rows go to save memory; how many there were stays known. */
  release(): void {
    if (this.state === "running") return;
    this.released += this.rows.length;
    this.rows.length = 0;
    this.size = 0;
    this.dispatchEvent(new Event("change"));
  }

  async #run(): Promise<void> {
    const {
      client = new QueryClient(".", undefined, "neo4j", ask),
      accessMode,
      bookmarks,
    } = this.#settings;
    const { text, parameters } = this.statement;
    try {
      const batches = client.batches(text, parameters, {
        signal: this.#abort.signal,
        ...(accessMode && { accessMode }),
        ...(bookmarks && { bookmarks }),
      });
      let drawn = performance.now();
      for await (const batch of batches) {
        if (this.state !== "running") return;
        this.#take(batch);
        if (this.truncated) break;
        if (performance.now() - drawn < BREATH) continue;
        await nextTask();
        drawn = performance.now();
      }
      this.#end("done");
    } catch (error) {
      if (this.state !== "running") return;
      this.error = runError(error, this.statement);
      this.#end("failed");
    }
  }

  #take({ fields, rows, summary, characters }: QueryBatch): void {
    const { mostRows = MOST_ROWS } = this.#settings;
    this.size += characters;
    this.fields = fields;
    this.times.columns ??= this.elapsed;
    if (rows.length > 0) this.times.firstRow ??= this.elapsed;
    const room = mostRows - this.rows.length;
    this.truncated = rows.length > room;
    for (const row of this.truncated ? rows.slice(0, room) : rows) this.rows.push(row);
    if (summary) this.summary = summary;
    this.#tellSoon();
  }

  #end(state: RunState): void {
    if (this.state !== "running") return;
    this.times.end = this.elapsed;
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }

  #tellSoon(): void {
    if (this.#told) return;
    this.#told = true;
    const { nextFrame = (call) => requestAnimationFrame(call) } = this.#settings;
    nextFrame(() => {
      this.#told = false;
      if (this.state === "running") this.dispatchEvent(new Event("change"));
    });
  }
}
