import type { Adjacency, NodeRecord, RelationshipRecord } from "../storage/records.ts";
import type { Frame } from "./frame.ts";

export type Direction = "out" | "in" | "both";

/** Which relationships are followed: by their types, null for all, or by a test of the type. */
export interface Followed {
  readonly direction: Direction;
  readonly types: readonly string[] | null;
  readonly test: ((type: string, frame: Frame) => boolean) | null;
}

const REVERSED = { out: "in", in: "out", both: "both" } as const;

export function reversed(followed: Followed): Followed {
  return { ...followed, direction: REVERSED[followed.direction] };
}

/** Puts the lists into `lists` in which the relationships of a node are that may be followed. */
function addLists(
  adjacency: Adjacency,
  { types, test }: Followed,
  frame: Frame,
  lists: RelationshipRecord[][],
): void {
  if (types) {
    for (const type of types) {
      const list = adjacency.get(type);
      if (list) lists.push(list);
    }
    return;
  }
  for (const [type, list] of adjacency) if (!test || test(type, frame)) lists.push(list);
}

/** Goes through the relationships of a node that may be followed; a loop comes once. */
export class Neighbours {
  readonly #lists: RelationshipRecord[][] = [];
  #list = 0;
  #place = 0;
  #node: NodeRecord | null = null;
  #both = false;

  start(node: NodeRecord, followed: Followed, frame: Frame): void {
    this.#lists.length = 0;
    if (followed.direction !== "in") addLists(node.outgoing, followed, frame, this.#lists);
    if (followed.direction !== "out") addLists(node.incoming, followed, frame, this.#lists);
    this.#list = 0;
    this.#place = 0;
    this.#node = node;
    this.#both = followed.direction === "both";
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
      if (this.#both && found.start === found.end && this.#isIncoming(list)) continue;
      return found;
    }
  }

  #isIncoming(list: RelationshipRecord[]): boolean {
    const node = this.#node;
    if (!node) return false;
    for (const incoming of node.incoming.values()) if (incoming === list) return true;
    return false;
  }
}
