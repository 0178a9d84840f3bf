import { CypherError, STATUS, syntaxError } from "../errors/errors.ts";
import type { Expression, MergeClause, PathPattern } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import { Merge } from "../run/merge.ts";
import { createActs } from "./create.ts";
import { MatchPlan } from "./match.ts";
import { patternGraph } from "./matching.ts";
import { planNode, START } from "../plan-tree/nodes.ts";
import { QueryState } from "./query-state.ts";
import { setActs } from "./set.ts";

/** MERGE: finds the pattern as a whole, or makes it as a whole. */
export function merge(state: QueryState, clause: MergeClause): void {
  state.beforeWrite("changed");
  const { pattern } = clause;
  checkMerged(state, pattern);
  const graph = patternGraph([pattern], state.scope);
  const found = new MatchPlan(state.c, graph, state.scope, START, false).solve();
  const making = new QueryState(state.c, START, state.scope, state.scope);
  const acts = createActs(making, pattern, true);
  // A created pattern is bound to the slots of a found one.
  const moves = making.scope.entries.flatMap(([name, { slot }]) => {
    const to = found.scope.find(name)?.slot;
    return to !== undefined && to !== slot ? [{ from: slot, to }] : [];
  });
  const needed = neededValues(state, pattern);
  const input = state.plan;
  state.scope = found.scope;
  const onCreate = setActs(state, clause.onCreate);
  const onMatch = setActs(state, clause.onMatch);
  const make = (frame: Frame): void => {
    for (const act of acts) act(frame);
    for (const { from, to } of moves) frame.slots[to] = frame.slots[from] ?? null;
    for (const act of onCreate) act(frame);
  };
  const matched = (frame: Frame): void => {
    for (const act of onMatch) act(frame);
  };
  state.plan = planNode({
    name: "Merge",
    details: "",
    inputs: [input, found.plan],
    rows: input.rows,
    make: (frame) => {
      const [rows, match] = [input.make(frame), found.plan.make(frame)];
      return new Merge(rows, match, frame, { check: needed, make, matched });
    },
  });
}

function checkMerged(state: QueryState, pattern: PathPattern): void {
  const [only] = pattern.elements;
  if (pattern.elements.length === 1 && only?.kind === "node" && only.variable !== null) {
    if (state.scope.has(only.variable)) {
      throw syntaxError(`Variable \`${only.variable}\` already declared`, only.place);
    }
  }
  for (const element of pattern.elements) {
    if (element.kind === "group") continue;
    if (element.properties?.kind === "parameter") {
      throw syntaxError(
        `Parameter maps cannot be used in \`MERGE\` patterns (use a literal map instead, e.g. \`{id: $${element.properties.name}.id}\`)`,
        element.place,
      );
    }
    const bound = element.variable !== null && state.scope.has(element.variable);
    if (element.kind === "node" && bound && (element.labels || element.properties)) {
      throw syntaxError(
        `Can't create node \`${element.variable ?? ""}\` with labels or properties here. The variable is already declared in this context`,
        element.place,
      );
    }
  }
}

/** Fails for a row in which a property of the pattern is null: such a pattern is never found. */
function neededValues(state: QueryState, pattern: PathPattern): (frame: Frame) => void {
  const values = pattern.elements.flatMap((element) => {
    if (element.kind === "group" || element.properties?.kind !== "map") return [];
    const what = element.kind;
    return element.properties.entries.map(({ key, value }: { key: string; value: Expression }) => ({
      key,
      what,
      value: state.expression(value),
    }));
  });
  return (frame) => {
    for (const { key, what, value } of values) {
      if (value(frame) !== null) continue;
      throw new CypherError(
        STATUS.semantic,
        `Cannot merge the following ${what} because of null property value for '${key}'`,
      );
    }
  };
}
