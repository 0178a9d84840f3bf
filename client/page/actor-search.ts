import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ActorHit } from "../../server/contract/actors.ts";
import { searchActors } from "../api/client.ts";
import { explain } from "../api/errors.ts";

const DEBOUNCE_MS = 120;
const LIMIT = 8;

/** Asks the server who is meant while a reader types; the newest question alone is answered. */
export class ActorSearch implements ReactiveController {
  /** Null: nothing was asked */
  hits: ActorHit[] | null = null;
  /** Why there is no answer; "" where there is one */
  failure = "";
  /** Which of the hits is marked; −1: none */
  marked = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  /** The hits are not yet those of the text; picking then waits for them. */
  #pending = false;
  #pickFirst = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly picked: (hit: ActorHit) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.#cancel();
  }

  ask(text: string): void {
    this.#cancel();
    if (text === "") return this.#show(null);
    this.#pending = true;
    this.#timer = setTimeout(() => void this.#fetch(text), DEBOUNCE_MS);
  }

  mark(row: number): void {
    this.marked = row;
    this.host.requestUpdate();
  }

  /** Picks the marked hit of a list that is open, or the first of those that are on their way. */
  pick(open: boolean): void {
    const hit = this.hits?.[this.marked];
    if (this.#pending) this.#pickFirst = true;
    else if (hit && open) this.picked(hit);
  }

  async #fetch(text: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const { items } = await searchActors(text, LIMIT, request.signal);
      if (!request.signal.aborted) this.#show(items);
    } catch (error) {
      if (!request.signal.aborted) this.#show(null, explain(error).title);
    }
  }

  #show(hits: ActorHit[] | null, failure = "") {
    this.hits = hits;
    this.failure = failure;
    this.marked = hits?.length ? 0 : -1;
    const first = this.#pickFirst ? hits?.[0] : undefined;
    this.#pending = this.#pickFirst = false;
    if (first) this.picked(first);
    this.host.requestUpdate();
  }

  #cancel() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#pending = this.#pickFirst = false;
  }
}
