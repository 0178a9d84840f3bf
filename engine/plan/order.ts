import type { Evaluate } from "../compile/compiler.ts";
import { Scope } from "../compile/scope.ts";
import { CypherError, STATUS, syntaxError } from "../errors.ts";
import { walk } from "../compile/walk.ts";
import type { Expression, SortItem } from "../parse/tree.ts";
import { Sort } from "../run/collecting.ts";
import { Filter, SkipLimit } from "../run/row-operators.ts";
import { describe } from "../values/describe.ts";
import { step } from "./nodes.ts";
import type { QueryState } from "./query-state.ts";

export interface Ordering {
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
}

/** ORDER BY, SKIP and LIMIT. */
export function sortAndCut(state: QueryState, { orderBy, skip, limit }: Ordering): void {
  if (orderBy.length > 0) {
    const keys = orderBy.map(({ expression, descending }) => ({
      value: state.expression(expression),
      descending,
    }));
    const kept = state.scope.slots;
    state.plan = step("Sort", "", state.plan, state.plan.rows, (input, frame) => {
      return new Sort(input, frame, kept, keys);
    });
  }
  if (!skip && !limit) return;
  const [skipped, limited] = [count(state, skip, "SKIP"), count(state, limit, "LIMIT")];
  const { writes } = state;
  state.plan = step(limit ? "Limit" : "Skip", "", state.plan, state.plan.rows, (input, frame) => {
    return new SkipLimit(input, frame, skipped, limited, writes);
  });
}

function count(state: QueryState, written: Expression | null, word: string): Evaluate | null {
  if (!written) return null;
  walk(written, (part) => {
    if (
      part.kind === "variable" ||
      part.kind === "pattern" ||
      part.kind === "pattern-comprehension"
    ) {
      throw syntaxError(
        `It is not allowed to refer to variables in ${word}, so that the value for ${word} can be statically calculated.`,
        written.place,
      );
    }
  });
  if (written.kind === "literal" && (typeof written.value !== "bigint" || written.value < 0n)) {
    throw syntaxError(
      `Invalid input. '${String(written.value)}' is not a valid value. Must be a non-negative integer.`,
      written.place,
    );
  }
  const value = state.c.expression(written, new Scope());
  return (frame) => {
    const given = value(frame);
    if (typeof given === "bigint" && given >= 0n) return given;
    throw new CypherError(
      STATUS.argument,
      `Invalid input. '${describe(given)}' is not a valid value. Must be a non-negative integer.`,
    );
  };
}

export function filterRows(state: QueryState, predicates: readonly Evaluate[]): void {
  state.plan = step("Filter", "", state.plan, state.plan.rows / 2, (input, frame) => {
    return new Filter(input, frame, predicates);
  });
}
