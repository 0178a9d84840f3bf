import type { Frame } from "../run/frame.ts";
import { Once } from "../run/input.ts";
import type { Operator } from "../run/operator.ts";
import type { PlanNode } from "./plan-node.ts";

/** The plan of one row without values, where every plan begins. */
export const START: PlanNode = {
  name: "Argument",
  details: "",
  inputs: [],
  rows: 1,
  make: () => new Once(),
};

/** A step on top of another. */
export function step(
  name: string,
  details: string,
  input: PlanNode,
  rows: number,
  make: (input: Operator, frame: Frame) => Operator,
): PlanNode {
  return {
    name,
    details,
    inputs: [input],
    rows,
    make: (frame) => make(input.make(frame), frame),
  };
}
