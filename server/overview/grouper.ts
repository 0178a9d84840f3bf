import { GroupCopies } from "./group-copies.ts";
import { groupInThread } from "./group-in-thread.ts";
import type { Grouping, NamedVersion } from "./kept-communities.ts";
import type { Links } from "./links.ts";

/** Number of relations above which reading a copy takes less than grouping again. */
const WORTH_A_COPY = 20_000;

/** Finds the communities of one pack, in a thread; those of a large one are kept on the disk. */
export class Grouper {
  readonly #copies: GroupCopies;
  readonly #isStill: (data: NamedVersion) => Promise<boolean>;
  #version = "";
  #work = new AbortController();

  /**
   * @param folder for copies; it is made if there is one
   * @param isStill false if a load has changed the data since; what was made of it is not kept then
   */
  constructor(folder: string, isStill: (data: NamedVersion) => Promise<boolean>) {
    this.#copies = new GroupCopies(folder);
    this.#isStill = isStill;
  }

  /** Groups actors as `groupActors` does. Work for another data version ends. */
  readonly group: Grouping = async (links, actors, data) => {
    const { version } = data;
    if (this.#version !== version) this.#begin(version);
    const { signal } = this.#work;
    if (links.signs.length < WORTH_A_COPY) return groupInThread(links, actors, signal);
    return (
      (await this.#copies.read(version, actors)) ??
      (await this.#make(links, actors, { data, signal }))
    );
  };

  /** Ends what is going on. */
  close(): void {
    this.#work.abort();
  }

  async #make(
    links: Links,
    actors: number,
    { data, signal }: { data: NamedVersion; signal: AbortSignal },
  ): Promise<Int32Array> {
    const groups = await groupInThread(links, actors, signal);
    if (await this.#isStill(data)) await this.#copies.keep(data.version, groups);
    return groups;
  }

  #begin(version: string): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#version = version;
  }
}
