import type { NodeRecord } from "../storage/records.ts";
import type { Range } from "./expand-variable.ts";
import type { Frame } from "./frame.ts";
import type { Segment, Stride } from "./stride.ts";

interface Choice {
  /** Single paths, or groups of all paths of one length. */
  readonly kind: "paths" | "groups";
  readonly wanted: number;
  /** No condition beyond those of the segment: the first way to a node is as good as any. */
  readonly free: boolean;
  fits(strides: readonly Stride[], frame: Frame): boolean;
  /** False if nothing that begins with this way can be an answer. */
  leads(strides: readonly Stride[], frame: Frame): boolean;
}

interface Walk {
  readonly node: NodeRecord;
  readonly strides: readonly Stride[];
}

/** Returns the shortest paths between two nodes, the shorter ones first. */
export function* searchPaths(
  segment: Segment,
  start: NodeRecord,
  end: NodeRecord,
  range: Range,
  choice: Choice,
  frame: Frame,
): Iterable<readonly Stride[]> {
  let walks: Walk[] = choice.leads([], frame) ? [{ node: start, strides: [] }] : [];
  let found = 0;
  const first = choice.wanted === 1 && choice.free && range.min <= 1;
  const isWorth = first ? worthOf(choice.kind, start, end) : null;
  for (let length = 0; walks.length > 0; length++) {
    if (length >= range.min) {
      const here = walks.filter((walk) => walk.node === end && choice.fits(walk.strides, frame));
      for (const { strides } of here) {
        yield strides;
        if (choice.kind === "paths" && ++found >= choice.wanted) return;
      }
      if (here.length > 0 && choice.kind === "groups" && ++found >= choice.wanted) return;
    }
    if (length >= range.max) return;
    const next: Walk[] = [];
    for (const { node, strides } of walks) {
      // The search cannot pause between its steps, yet others run and it ends when its statement does.
      frame.tick();
      const trail = strides.flatMap(({ relationships }) => relationships);
      for (const stride of segment.strides(node, trail, frame)) {
        const longer = [...strides, stride];
        if (!choice.leads(longer, frame)) continue;
        if (isWorth && !isWorth(stride, strides, length)) continue;
        next.push({ node: stride.node, strides: longer });
        frame.hold(24 * (strides.length + 2));
      }
    }
    walks = next;
  }
}

type IsWorth = (stride: Stride, before: readonly Stride[], length: number) => boolean;

/**
 * Returns true if no other path has reached the end of a step as soon; null if every step may
 * count.
 */
function worthOf(kind: Choice["kind"], start: NodeRecord, end: NodeRecord): IsWorth | null {
  if (start === end) return kind === "paths" ? circleWorth(start) : null;
  const reached = new Map<NodeRecord, number>([[start, 0]]);
  return ({ node }, _before, length) => {
    const depth = reached.get(node);
    if (depth !== undefined && (kind === "paths" || depth <= length)) return false;
    reached.set(node, length + 1);
    return true;
  };
}

/**
 * A way around closes by another step than it began with: two ways to a node that began with
 * different ones are all that it takes.
 */
function circleWorth(start: NodeRecord): IsWorth {
  const begun = new Map<NodeRecord, Set<unknown>>();
  return (stride, [first = stride]) => {
    if (stride.node === start) return true;
    const beginnings = begun.get(stride.node) ?? new Set();
    const beginning = first.relationships[0];
    if (beginnings.size >= 2 || beginnings.has(beginning)) return false;
    begun.set(stride.node, beginnings.add(beginning));
    return true;
  };
}
