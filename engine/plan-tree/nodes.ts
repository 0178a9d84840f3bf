import type { Frame } from "../run/frame.ts";
import { Once } from "../run/once.ts";
import type { Operator } from "../run/operator.ts";
import { Profiled } from "../run/profile.ts";
import type { PlanNode } from "./plan-node.ts";

/** Returns a step of a plan, whose operator is counted under PROFILE. */
export function planNode(node: PlanNode): PlanNode {
  const counted: PlanNode = {
    ...node,
    make: (frame) => {
      const operator = node.make(frame);
      const { profile } = frame.context;
      return profile ? new Profiled(counted, operator, frame, profile) : operator;
    },
  };
  return counted;
}

/** The plan of one row without values, with which every plan begins. */
export const START: PlanNode = planNode({
  name: "Argument",
  details: "",
  inputs: [],
  rows: 1,
  make: () => new Once(),
});

/** Returns a step on top of another. */
export function step(
  name: string,
  details: string,
  input: PlanNode,
  rows: number,
  make: (input: Operator, frame: Frame) => Operator,
): PlanNode {
  return planNode({
    name,
    details,
    inputs: [input],
    rows,
    make: (frame) => make(input.make(frame), frame),
  });
}
