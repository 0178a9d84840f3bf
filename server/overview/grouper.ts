import type { Making } from "../../domain/contract/making.ts";
import { Unavailable } from "../errors.ts";
import { GroupCopies } from "./group-copies.ts";
import { groupInThread } from "./group-in-thread.ts";
import type { Grouping, NamedVersion } from "./kept-communities.ts";
import type { Links } from "./links.ts";

/** Number of relations above which reading a copy takes less than grouping again. */
const WORTH_A_COPY = 20_000;

const CANCELLED =
  "the making of the communities was cancelled; POST api/overview/making resumes it";

/** Finds the communities of one pack, in a thread; those of a large one are kept on the disk. */
export class Grouper {
  readonly #copies: GroupCopies;
  readonly #isStill: (data: NamedVersion) => Promise<boolean>;
  #version = "";
  #work = new AbortController();
  #share: number | null = null;
  #isCancelled = false;

  /**
   * @param folder for copies; it is made if there is one
   * @param isStill false if a load has changed the data since; what was made of it is not kept then
   */
  constructor(folder: string, isStill: (data: NamedVersion) => Promise<boolean>) {
    this.#copies = new GroupCopies(folder);
    this.#isStill = isStill;
  }

  /**
   * Groups actors as `groupActors` does. Work for another data version ends. Rejects with Unavailable
   * if somebody has cancelled the work for this one.
   */
  readonly group: Grouping = async (links, actors, data) => {
    const { version } = data;
    if (this.#version !== version) this.#begin(version);
    if (this.#isCancelled) throw new Unavailable(CANCELLED);
    const { signal } = this.#work;
    if (links.signs.length < WORTH_A_COPY) return this.#inThread(links, actors, signal);
    return (
      (await this.#copies.read(version, actors)) ??
      (await this.#make(links, actors, { data, signal }))
    );
  };

  /** How far the work is that goes on. */
  get making(): Making {
    return { share: this.#share, isCancelled: this.#isCancelled };
  }

  /** Ends the work that goes on for the present data; it begins again after `resume`. */
  cancel(): void {
    if (this.#share === null) return;
    this.#isCancelled = true;
    this.#work.abort();
  }

  /** Lets the work begin again with the next question. */
  resume(): void {
    if (this.#isCancelled) this.#begin(this.#version);
  }

  /** Ends what is going on. */
  close(): void {
    this.#work.abort();
  }

  async #inThread(links: Links, actors: number, signal: AbortSignal): Promise<Int32Array> {
    this.#share = 0;
    const onShare = (share: number) => {
      if (!signal.aborted) this.#share = share;
    };
    try {
      return await groupInThread(links, actors, { signal, onShare });
    } catch (error) {
      throw this.#isCancelled ? new Unavailable(CANCELLED, { cause: error }) : error;
    } finally {
      // Work for other data may have begun meanwhile.
      if (this.#work.signal === signal) this.#share = null;
    }
  }

  async #make(
    links: Links,
    actors: number,
    { data, signal }: { data: NamedVersion; signal: AbortSignal },
  ): Promise<Int32Array> {
    const groups = await this.#inThread(links, actors, signal);
    if (await this.#isStill(data)) await this.#copies.keep(data.version, groups);
    return groups;
  }

  #begin(version: string): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#version = version;
    this.#share = null;
    this.#isCancelled = false;
  }
}
