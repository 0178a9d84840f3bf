import { CypherError, STATUS, syntaxError } from "../errors/errors.ts";
import type { CallProcedureClause, Expression } from "../parse/tree.ts";
import { ForEachRow } from "../run/for-each-row.ts";
import { procedureNamed } from "../procedures/table.ts";
import type { Value } from "../values/value.ts";
import { step } from "../plan-tree/nodes.ts";
import { filterRows } from "./order.ts";
import type { QueryState } from "./query-state.ts";

/** CALL of a procedure. */
export function callProcedure(state: QueryState, clause: CallProcedureClause): void {
  state.beforeRead();
  const { place } = clause;
  const procedure = procedureNamed(clause.name);
  if (!procedure) {
    throw new CypherError(
      STATUS.procedureNotFound,
      `There is no procedure with the name \`${clause.name}\` registered for this database instance. Please ensure you've spelled the procedure name correctly and that the procedure is properly deployed.`,
      place,
    );
  }
  const given: Expression[] =
    clause.args ?? procedure.args.map(({ name }) => ({ kind: "parameter", name, place }));
  const least = procedure.args.filter((arg) => !arg.optional).length;
  if (given.length > procedure.args.length || given.length < least) {
    throw syntaxError(
      `Procedure call does not provide the required number of arguments: got ${given.length} expected ${least}.`,
      place,
    );
  }
  const args = given.map((arg) => state.expression(arg));
  const alone = clause.yields === null || clause.yields === "*";
  const yields = alone
    ? procedure.columns.map((name) => ({ name, alias: name, place }))
    : (clause.yields as Exclude<CallProcedureClause["yields"], "*" | null>);
  const columns = yields.map(({ name, alias, place: at }) => {
    const column = procedure.columns.indexOf(name);
    if (column < 0) throw syntaxError(`Unknown procedure output: \`${name}\``, at);
    if (state.scope.has(alias)) throw syntaxError(`Variable \`${alias}\` already declared`, at);
    const slot = state.c.slots.next();
    state.scope = state.scope.with(alias, { slot, type: "value" });
    return { name: alias, column, slot };
  });
  if (clause.yields !== null || procedure.columns.length > 0) {
    state.plan = step("ProcedureCall", clause.name, state.plan, 10, (input, frame) => {
      return new ForEachRow<readonly Value[]>(
        input,
        frame,
        (row) =>
          procedure.call(
            args.map((arg) => arg(row)),
            row.context,
          ),
        (values, row) => {
          for (const { column, slot } of columns) row.slots[slot] = values[column] ?? null;
          return true;
        },
      );
    });
  }
  if (clause.where) filterRows(state, [state.c.predicate(clause.where, state.scope)]);
  // A call that is all of the statement gives what it yields.
  if (clause.yields === null || state.isOneClause)
    state.columns = columns.map(({ name, slot }) => ({ name, slot }));
}
