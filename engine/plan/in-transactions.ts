import { CypherError, STATUS, syntaxError } from "../errors/errors.ts";
import type { SubqueryClause } from "../parse/tree.ts";
import { InTransactions } from "../run/in-transactions.ts";
import { describe } from "../values/describe.ts";
import { planNode } from "../plan-tree/nodes.ts";
import type { PlannedQuery } from "../plan-tree/plan-node.ts";
import type { QueryState } from "./query-state.ts";

/** Rows of a batch that says nothing else, as in Neo4j. */
const BATCH_ROWS = 1000n;

/** CALL { … } IN TRANSACTIONS: the columns of the inner query are in scope already. */
export function inTransactions(
  state: QueryState,
  clause: SubqueryClause,
  inner: PlannedQuery,
): void {
  const { transactions, place } = clause;
  if (!transactions) return;
  const { onError, report } = transactions;
  if (report !== null && onError === "fail") {
    throw syntaxError(
      "REPORT STATUS can only be used when specifying ON ERROR CONTINUE or ON ERROR BREAK",
      place,
    );
  }
  const size = transactions.rows && state.expression(transactions.rows);
  const columns = (inner.columns ?? []).map(({ slot }) => slot);
  const status = report === null ? null : state.c.slots.next();
  const kept = state.scope.slots;
  if (report !== null && status !== null) {
    if (state.scope.has(report))
      throw syntaxError(`Variable \`${report}\` already declared`, place);
    state.scope = state.scope.with(report, { slot: status, type: "value" });
  }
  const input = state.plan;
  state.commits = true;
  state.plan = planNode({
    name: "TransactionApply",
    details: "",
    inputs: [input, inner.plan],
    rows: input.rows * inner.plan.rows,
    make: (frame) => {
      const rows = (): number => {
        const given = size ? size(frame) : BATCH_ROWS;
        if (typeof given === "bigint" && given > 0n) return Number(given);
        throw new CypherError(
          STATUS.argument,
          `Invalid input. '${describe(given)}' is not a valid value. Must be a positive integer.`,
        );
      };
      return new InTransactions(input.make(frame), inner.plan.make(frame), frame, {
        rows,
        kept,
        columns,
        unit: inner.columns === null,
        onError,
        status,
      });
    },
  });
}
