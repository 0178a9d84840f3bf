import { setTimeout as sleep } from "node:timers/promises";
import {
  comparable,
  CYPHER,
  cypherRequest,
  READS,
  valuesOf,
  type RightAnswers,
} from "./answers.ts";

const READERS = 4;
const PAUSE_MS = 20;
const UNAVAILABLE = 503;
/** A load in progress is part of the version while it runs. */
const LOADING = "-loading-";

/** Something that happened, during which what it hit may fail. */
export interface SoakEvent {
  what: string;
  /** True if questions that are in flight may fail: something has died. */
  kills: boolean;
}

export interface Seen {
  asked: number;
  waited: number;
  inFlight: number;
  wrong: string[];
  failed: string[];
  versions: number;
  seen: Map<string, number>;
}

/** Ask all the time, and compare what they are told with what is right. */
export class Readers {
  readonly #url: string;
  readonly #right: RightAnswers;
  readonly #seen: Seen = {
    ...{ asked: 0, waited: 0, inFlight: 0, wrong: [], failed: [], versions: 0 },
    seen: new Map(),
  };
  /** For each version and address the tag and body that came first. */
  readonly #first = new Map<string, string>();
  readonly #versions = new Set<string>();
  #events: { at: number; event: SoakEvent }[] = [];
  #isOver = false;
  #working: Promise<unknown> = Promise.resolve();

  constructor(url: string, right: RightAnswers) {
    this.#url = url;
    this.#right = right;
  }

  note(event: SoakEvent): void {
    this.#events.push({ at: performance.now(), event });
  }

  start(): void {
    this.#working = Promise.all(Array.from({ length: READERS }, (_, i) => this.#read(i)));
  }

  async stop(): Promise<Seen> {
    this.#isOver = true;
    await this.#working;
    return { ...this.#seen, versions: this.#versions.size };
  }

  async #read(reader: number): Promise<void> {
    const addresses = [...READS, CYPHER];
    for (let i = reader; !this.#isOver; i++) {
      const address = addresses[i % addresses.length] ?? "";
      const began = performance.now();
      try {
        await this.#ask(address);
      } catch (error) {
        this.#fail(address, began, String((error as Error).cause ?? error));
      }
      await sleep(PAUSE_MS);
    }
  }

  async #ask(address: string): Promise<void> {
    const began = performance.now();
    const isCypher = address === CYPHER;
    const response = await fetch(this.#url + address, isCypher ? cypherRequest() : {});
    if (!response.ok) {
      const body = await response.text();
      if (response.status === UNAVAILABLE && body.includes("load is changing")) this.#seen.waited++;
      else this.#fail(address, began, `${response.status} ${body.slice(0, 300)}`);
      return;
    }
    const kind = isCypher ? "Cypher" : address.endsWith("svg") ? "pictures" : "reads";
    this.#seen.asked++;
    this.#seen.seen.set(kind, (this.#seen.seen.get(kind) ?? 0) + 1);
    const version = response.headers.get("Entente-Version") ?? "";
    const tag = response.headers.get("ETag") ?? "";
    const told = isCypher ? await valuesOf(response) : comparable(await response.text());
    // While a load runs, what is read may be of either pack.
    if (version.includes(LOADING) || this.#isLoading(began)) return;
    if (this.#right.get(address)?.has(told) !== true)
      this.#seen.wrong.push(`${address} (${version}): ${told.slice(0, 300)}`);
    if (isCypher || version === "") return;
    this.#versions.add(version);
    const key = `${version} ${address}`;
    const first = this.#first.get(key) ?? `${tag} ${told}`;
    this.#first.set(key, first);
    if (first !== `${tag} ${told}`) this.#seen.wrong.push(`${address}: another answer or tag`);
  }

  #isLoading(began: number): boolean {
    const loads = this.#events.filter(({ event }) => event.what.startsWith("load "));
    const last = loads.at(-1);
    if (!last) return false;
    return last.event.what === "load begins" || began < last.at;
  }

  #fail(address: string, began: number, why: string): void {
    const died = this.#events.some(({ at, event }) => event.kills && at >= began);
    if (died) this.#seen.inFlight++;
    else {
      const last = this.#events.at(-1)?.event.what ?? "the start";
      this.#seen.failed.push(`${address} after ${last}: ${why}`);
    }
  }
}
