import type { Evaluate } from "../run/evaluate.ts";
import { Scope } from "../compile/scope.ts";
import { CypherError, STATUS, syntaxError } from "../errors/errors.ts";
import { walk } from "../compile/walk.ts";
import type { Expression, SortItem } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import { Sort } from "../run/sort.ts";
import { Top } from "../run/top.ts";
import { Filter } from "../run/filter.ts";
import { SkipLimit } from "../run/skip-limit.ts";
import { describe } from "../values/describe.ts";
import { step } from "../plan-tree/nodes.ts";
import type { PlanNode } from "../plan-tree/plan-node.ts";
import type { QueryState } from "./query-state.ts";

export interface Ordering {
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
}

/**
 * ORDER BY, SKIP and LIMIT. With a LIMIT only so many rows are kept as can be among the first.
 *
 * @param kept slots that are needed behind it; left out: all that can be seen
 * @param late does what no sort key needs, for the rows that are left
 */
export function sortAndCut(
  state: QueryState,
  { orderBy, skip, limit }: Ordering,
  kept: readonly number[] = state.scope.slots,
  late: () => void = () => undefined,
): void {
  const [skipped, limited] = [count(state, skip, "SKIP"), count(state, limit, "LIMIT")];
  if (orderBy.length > 0) sort(state, orderBy, kept, limited && firstOf(skipped, limited));
  if (skipped || limited) {
    const { writes } = state;
    const name = limited ? "Limit" : "Skip";
    const gathers = hasGathering(state.plan);
    state.plan = step(name, "", state.plan, state.plan.rows, (input, frame) => {
      return new SkipLimit(input, frame, skipped, limited, writes, gathers);
    });
  }
  late();
}

const GATHERING = new Set(["Sort", "Top", "EagerAggregation"]);

const hasGathering = ({ name, inputs }: PlanNode): boolean =>
  GATHERING.has(name) || inputs.some(hasGathering);

/** Sorts all rows, or only the first so many. */
function sort(
  state: QueryState,
  orderBy: readonly SortItem[],
  kept: readonly number[],
  first: ((frame: Frame) => number) | null,
): void {
  const keys = orderBy.map(({ expression, descending }) => ({
    value: state.expression(expression),
    descending,
  }));
  const isInOrder = first ? rowsInOrder(state, orderBy) : null;
  state.plan = first
    ? step("Top", "", state.plan, state.plan.rows, (input, frame) => {
        return new Top(input, frame, kept, keys, first, isInOrder);
      })
    : step("Sort", "", state.plan, state.plan.rows, (input, frame) => {
        return new Sort(input, frame, kept, keys);
      });
}

const KEEPING_ORDER = new Set(["Filter", "Projection"]);

/**
 * Asks the scan under a sort for rows in the order of the first key, so that the sort may end before
 * it has seen all. Returns a function that says if they are in order; null if no scan can do so.
 */
function rowsInOrder(
  { plan, scope }: QueryState,
  [first]: readonly SortItem[],
): ((frame: Frame) => boolean) | null {
  if (first?.expression.kind !== "property") return null;
  const { target, key } = first.expression;
  if (target.kind !== "variable") return null;
  let node: PlanNode | undefined = plan;
  while (node && KEEPING_ORDER.has(node.name)) [node] = node.inputs;
  const { ordered } = node ?? {};
  if (ordered?.property !== key || ordered.slot !== scope.find(target.name)?.slot) return null;
  return ordered.ask(first.descending);
}

/** Returns the number of rows that SKIP and LIMIT need together. */
function firstOf(skipped: Evaluate | null, limited: Evaluate): (frame: Frame) => number {
  return (frame) => Number(skipped?.(frame) ?? 0) + Number(limited(frame));
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
