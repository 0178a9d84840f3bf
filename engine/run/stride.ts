import type { NodeRecord, RelationshipRecord } from "../storage/records.ts";
import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";

/** One repetition of a repeated part of a path: where it ends and what it binds. */
export interface Stride {
  readonly node: NodeRecord;
  readonly relationships: readonly RelationshipRecord[];
  readonly values: readonly Value[];
}

/** A part of a path that is repeated. */
export interface Segment {
  /** The names that each repetition binds, in the order of the values of a stride. */
  readonly names: readonly string[];
  /** All repetitions that begin at a node and repeat no relationship of the trail. */
  strides(node: NodeRecord, trail: readonly RelationshipRecord[], frame: Frame): Stride[];
}

/** The slots of the repetitions of a part. */
export interface SegmentSlots {
  readonly from: number;
  readonly to: number;
  readonly into: boolean;
  /** All relationships in their order. */
  readonly trail: number;
  /** Lists of what the repetitions bind. */
  readonly lists: readonly number[];
  readonly backwards: boolean;
}

/** Puts repetitions into the frame. */
export function putStrides(strides: readonly Stride[], place: SegmentSlots, frame: Frame): void {
  const inOrder = place.backwards ? strides.toReversed() : strides;
  const { slots } = frame;
  slots[place.trail] = inOrder.flatMap(({ relationships }) => relationships);
  place.lists.forEach((list, i) => {
    slots[list] = inOrder.map(({ values }) => values[i] ?? null);
  });
}
