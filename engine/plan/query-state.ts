import type { Compiler } from "../compile/compiler.ts";
import type { Evaluate } from "../run/evaluate.ts";
import type { Scope } from "../compile/scope.ts";
import type { Expression } from "../parse/tree.ts";
import { Eager } from "../run/eager.ts";
import type { Frame } from "../run/frame.ts";
import { PerRow } from "../run/per-row.ts";
import type { Countable } from "./countable.ts";
import { step } from "../plan-tree/nodes.ts";
import type { PlanNode } from "../plan-tree/plan-node.ts";

/** The plan of a query under way, clause by clause. */
export class QueryState {
  /** Columns that RETURN gave; null as long as there was none. */
  columns: { name: string; slot: number }[] | null = null;
  /** True if anything was written so far. */
  writes = false;
  /** True if the query has only one clause. */
  isOneClause = false;
  /** True if a part of it is committed before the others. */
  commits = false;
  /** The rows so far, if the graph has counted them already. */
  countable: Countable | null = null;
  #reads = false;
  #unsettled: "none" | "created" | "changed" = "none";

  constructor(
    readonly c: Compiler,
    public plan: PlanNode,
    public scope: Scope,
    /** Names that stay visible through every WITH. */
    readonly outer: Scope,
  ) {}

  expression(expression: Expression): Evaluate {
    return this.c.expression(expression, this.scope);
  }

  /** A clause that may read the graph comes next. */
  beforeRead(): void {
    if (this.#unsettled !== "none") this.eager();
    this.#reads = true;
  }

  /** A clause that writes comes next: no read before it may see what it does. */
  beforeWrite(kind: "created" | "changed"): void {
    if (
      this.#reads ||
      this.#unsettled === "changed" ||
      (kind === "changed" && this.#unsettled !== "none")
    ) {
      this.eager();
    }
    this.#unsettled = kind;
    this.writes = true;
  }

  eager(): void {
    const kept = this.scope.slots;
    this.#reads = false;
    this.#unsettled = "none";
    this.plan = step("Eager", "", this.plan, this.plan.rows, (input, frame) => {
      return new Eager(input, frame, kept);
    });
  }

  /** Does something for every row. */
  perRow(name: string, act: (frame: Frame) => void): void {
    this.plan = step(name, "", this.plan, this.plan.rows, (input, frame) => {
      return new PerRow(input, frame, act);
    });
  }
}
