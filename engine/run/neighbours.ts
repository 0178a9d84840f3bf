import { typeOf, type Adjacency } from "../storage/adjacency.ts";
import type { NodeRecord, RelationshipRecord } from "../storage/records.ts";
import type { Frame } from "./frame.ts";

export type Direction = "out" | "in" | "both";

/** Which relationships are followed: by their types, null for all, or by a test of the type. */
export interface Followed {
  readonly direction: Direction;
  readonly types: readonly string[] | null;
  readonly test: ((type: string, frame: Frame) => boolean) | null;
}

const REVERSED = { out: "in", in: "out", both: "both" } as const;

/** Returns the direction as seen from the other end. */
export const flip = (direction: Direction): Direction => REVERSED[direction];

export function reversed(followed: Followed): Followed {
  return { ...followed, direction: flip(followed.direction) };
}

/** Goes through the relationships of a node that may be followed; a loop comes once. */
export class Neighbours {
  readonly #lists: (readonly RelationshipRecord[])[] = [];
  /** Those that are the only ones of their type on their side. */
  readonly #single: { out: RelationshipRecord[]; in: RelationshipRecord[] } = { out: [], in: [] };
  #list = 0;
  #place = 0;
  /** The lists from here on are of incoming relationships. */
  #incomingFrom = 0;
  #both = false;

  start(node: NodeRecord, followed: Followed, frame: Frame): void {
    const { direction } = followed;
    this.#lists.length = 0;
    if (direction !== "in") this.#add(node.outgoing, this.#single.out, followed, frame);
    this.#incomingFrom = this.#lists.length;
    if (direction !== "out") this.#add(node.incoming, this.#single.in, followed, frame);
    this.#list = 0;
    this.#place = 0;
    this.#both = direction === "both";
  }

  get size(): number {
    let size = 0;
    for (const list of this.#lists) size += list.length;
    return size;
  }

  next(): RelationshipRecord | null {
    for (;;) {
      const list = this.#lists[this.#list];
      if (!list) return null;
      const found = list[this.#place++];
      if (!found) {
        this.#list++;
        this.#place = 0;
        continue;
      }
      if (found.state !== 0 && !found.isVisible) continue;
      // A loop is among the outgoing and among the incoming ones.
      if (this.#both && found.start === found.end && this.#list >= this.#incomingFrom) continue;
      return found;
    }
  }

  #add(
    adjacency: Adjacency<RelationshipRecord>,
    single: RelationshipRecord[],
    { types, test }: Followed,
    frame: Frame,
  ): void {
    single.length = 0;
    for (const entry of adjacency) {
      const type = typeOf(entry);
      if (types ? !types.includes(type) : test && !test(type, frame)) continue;
      if (Array.isArray(entry)) this.#lists.push(entry);
      else single.push(entry);
    }
    if (single.length > 0) this.#lists.push(single);
  }
}
