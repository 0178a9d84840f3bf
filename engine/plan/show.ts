import { Scope } from "../compile/scope.ts";
import { syntaxError } from "../errors/errors.ts";
import type { ProjectionClause, ShowCommand } from "../parse/tree.ts";
import { ForEachRow } from "../run/for-each-row.ts";
import { showRows } from "../schema/show.ts";
import type { Value } from "../values/value.ts";
import { step } from "../plan-tree/nodes.ts";
import { sortAndCut, filterRows } from "./order.ts";
import { project, starred } from "./projection.ts";
import type { QueryState } from "./query-state.ts";

/** SHOW …, with YIELD, WHERE and RETURN. */
export function show(state: QueryState, command: ShowCommand): void {
  const { graph } = state.c;
  const { brief, all } = showRows(command, graph);
  const yields = Array.isArray(command.yields)
    ? command.yields
    : (command.yields === "*" ? all : brief).map((name) => ({ name, alias: name }));
  const columns = yields.map(({ name, alias }) => {
    if (!all.includes(name)) throw syntaxError(`Variable \`${name}\` not defined`, command.place);
    return { name, alias, slot: state.c.slots.next() };
  });
  // WHERE without YIELD may speak of every column.
  const seen = new Set(columns.map(({ name }) => name));
  const others = all.filter((name) => command.yields === null && !seen.has(name));
  const hidden = others.map((name) => ({ name, alias: name, slot: state.c.slots.next() }));
  const bound = [...columns, ...hidden];
  state.plan = step("Show", command.what, state.plan, 10, (input, frame) => {
    return new ForEachRow<Record<string, Value>>(
      input,
      frame,
      () => showRows(command, graph).rows,
      (row, { slots }) => {
        for (const { name, slot } of bound) slots[slot] = row[name] ?? null;
        return true;
      },
    );
  });
  const variable = ({ alias, slot }: (typeof bound)[number]) =>
    [alias, { slot, type: "value" }] as const;
  state.scope = new Scope(bound.map(variable));
  sortAndCut(state, command);
  if (command.where) filterRows(state, [state.c.predicate(command.where, state.scope)]);
  state.scope = new Scope(columns.map(variable));
  state.columns = columns.map(({ alias, slot }) => ({ name: alias, slot }));
  if (command.returns) project(state, unfolded(command.returns, state.scope.names));
}

/**
 * Returns a RETURN without its star: here it gives the columns as YIELD has them, elsewhere by
 * name.
 */
function unfolded(clause: ProjectionClause, names: readonly string[]): ProjectionClause {
  if (!clause.star) return clause;
  return { ...clause, star: false, items: [...starred(names, clause.place), ...clause.items] };
}
