import type { NodeRecord } from "../storage/records.ts";
import type { Frame } from "./frame.ts";
import type { Segment, Stride } from "./stride.ts";

/** The last step to a node: the node before, and the relationship. */
interface Reached {
  readonly from: NodeRecord | null;
  readonly stride: Stride | null;
  readonly depth: number;
}

const NO_TRAIL: readonly never[] = [];

/** One of the two ends of a search: what was reached from it, and where it goes on. */
class Side {
  readonly reached = new Map<NodeRecord, Reached>();
  frontier: NodeRecord[];
  depth = 0;

  constructor(
    start: NodeRecord,
    private readonly segment: Segment,
  ) {
    this.reached.set(start, { from: null, stride: null, depth: 0 });
    this.frontier = [start];
  }

  /** Goes one step on; gives the node by which the whole way is shortest if the other side was met. */
  advance(other: Side, frame: Frame): NodeRecord | null {
    const next: NodeRecord[] = [];
    let met: NodeRecord | null = null;
    let least = Infinity;
    this.depth++;
    for (const node of this.frontier) {
      frame.tick();
      for (const stride of this.segment.strides(node, NO_TRAIL, frame)) {
        if (this.reached.has(stride.node)) continue;
        this.reached.set(stride.node, { from: node, stride, depth: this.depth });
        frame.hold(120);
        next.push(stride.node);
        const beyond = other.reached.get(stride.node)?.depth ?? Infinity;
        if (beyond >= least) continue;
        met = stride.node;
        least = beyond;
      }
    }
    this.frontier = next;
    return met;
  }

  /** Returns the strides that led from the start to a node. */
  strides(to: NodeRecord): Stride[] {
    const strides: Stride[] = [];
    for (
      let at = this.reached.get(to);
      at?.stride;
      at = at.from ? this.reached.get(at.from) : undefined
    ) {
      strides.push(at.stride);
    }
    return strides.reverse();
  }
}

/**
 * Returns a shortest path between two different nodes, searched for from both: the number of nodes
 * that are looked at grows with half its length. No relationship can come twice in it.
 *
 * @param most relationships that it may have
 */
export function meetInTheMiddle(
  segments: { readonly forwards: Segment; readonly backwards: Segment },
  start: NodeRecord,
  end: NodeRecord,
  most: number,
  frame: Frame,
): Stride[] | null {
  const [ahead, back] = [new Side(start, segments.forwards), new Side(end, segments.backwards)];
  while (ahead.depth + back.depth < most) {
    const isAhead = ahead.frontier.length <= back.frontier.length;
    const side = isAhead ? ahead : back;
    if (side.frontier.length === 0) return null;
    const met = side.advance(isAhead ? back : ahead, frame);
    if (met) return joined(ahead, back, met);
  }
  return null;
}

/** Strides from the end lead to the node before: turned round, they lead on to the end. */
function joined(ahead: Side, back: Side, met: NodeRecord): Stride[] {
  const strides = ahead.strides(met);
  let node = met;
  for (let at = back.reached.get(node); at?.from && at.stride; at = back.reached.get(node)) {
    strides.push({ ...at.stride, node: at.from });
    node = at.from;
  }
  return strides;
}
