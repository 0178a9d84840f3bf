import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";

/** An expression that can be run: returns its value for the row in the frame. */
export type Evaluate = (frame: Frame) => Value;
