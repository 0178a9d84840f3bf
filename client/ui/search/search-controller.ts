import type { ReactiveController, ReactiveControllerHost } from "lit";
import { search } from "../../api/client.ts";
import { explain } from "../../api/errors.ts";
import { loadCode } from "../../api/load-code.ts";
import type { Route } from "../../model/link/route.ts";
import type * as HitList from "./hit-list.ts";
import type * as Hits from "./hits.ts";
import type { GroupName, Hit, HitGroup, HitRow } from "./hits.ts";

const DEBOUNCE_MS = 120;
/** Hits of each group at first. */
const FEW = 5;

/** Searches on the server while a reader types; only the newest request is answered. */
export class SearchController implements ReactiveController {
  /** The text that was asked */
  text = "";
  /** Null: nothing was asked, or there is no answer yet */
  groups: readonly HitGroup[] | null = null;
  /** Why there is no answer; "" where there is one */
  failure = "";
  /** Which of the rows is marked; −1: none */
  marked = -1;
  /** Draws hits; fetched with the first of them */
  list: typeof HitList | null = null;
  #hits: typeof Hits | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  /** The hits are not yet those of the text; picking then waits for them. */
  #pending = false;
  #pickFirst = false;

  /**
   * @param among the things that are searched
   * @param picked called with the reader's choice and the address that it opens
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly among: () => readonly GroupName[],
    private readonly picked: (hit: Hit, route: Route) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.#cancel();
  }

  /** An answer is on its way. */
  get isPending(): boolean {
    return this.#pending;
  }

  get rows(): HitRow[] {
    return this.#hits?.rowsOf(this.groups ?? []) ?? [];
  }

  ask(text: string): void {
    this.#cancel();
    this.text = text;
    if (text === "") return this.#show(null);
    this.#pending = true;
    this.#timer = setTimeout(() => void this.#fetch(text), DEBOUNCE_MS);
  }

  mark(row: number): void {
    this.marked = row;
    this.host.requestUpdate();
  }

  /** Takes the marked row of a list that is open, or the first of those that are on their way. */
  pick(open: boolean): void {
    if (this.#pending) this.#pickFirst = true;
    else if (open) this.take(this.marked);
  }

  /** Picks the hit of a row, or fetches more of a group. */
  take(at: number): void {
    const row = this.rows[at];
    if (!row || !this.#hits) return;
    if ("more" in row) void this.#more(row.group);
    else this.picked(row, this.#hits.routeOfHit(row));
  }

  async #fetch(text: string): Promise<void> {
    await this.#asked(async (signal) => {
      const [found, [hits, list]] = await Promise.all([
        search({ q: text, in: this.among(), limit: FEW }, signal),
        loadCode(() => Promise.all([import("./hits.ts"), import("./hit-list.ts")])),
      ]);
      if (signal.aborted) return;
      this.#hits = hits;
      this.list = list;
      this.#show(hits.groupsOf(found));
    });
  }

  async #more(name: GroupName): Promise<void> {
    const cursor = this.groups?.find(({ group }) => group === name)?.next;
    const hits = this.#hits;
    if (!cursor || !hits) return;
    await this.#asked(async (signal) => {
      const found = await search({ q: this.text, in: [name], limit: hits.MORE, cursor }, signal);
      if (signal.aborted || !this.groups) return;
      // The first new hit has the place of the offer: the mark is on it already.
      this.groups = hits.withMore(this.groups, found);
      this.host.requestUpdate();
    });
  }

  async #asked(ask: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const request = (this.#request = new AbortController());
    try {
      await ask(request.signal);
    } catch (error) {
      if (!request.signal.aborted) this.#show(null, explain(error).title);
    }
  }

  #show(groups: readonly HitGroup[] | null, failure = "") {
    this.groups = groups;
    this.failure = failure;
    this.marked = groups?.length ? 0 : -1;
    const first = this.#pickFirst;
    this.#pending = this.#pickFirst = false;
    if (first) this.take(0);
    this.host.requestUpdate();
  }

  #cancel() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#pending = this.#pickFirst = false;
  }
}
