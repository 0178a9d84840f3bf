import type { RunContext } from "../run/frame.ts";
import type { Value } from "../values/value.ts";

/** A procedure that CALL can run. */
export interface Procedure {
  readonly name: string;
  readonly description: string;
  readonly args: readonly { name: string; type: string; optional?: boolean }[];
  readonly columns: readonly string[];
  /** As SHOW PROCEDURES prints it. */
  readonly returns: string;
  call(args: readonly Value[], context: RunContext): Iterable<readonly Value[]>;
}
