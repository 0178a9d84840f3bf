import type { Transaction } from "../../../engine/storage/transaction.ts";

/** Commits or undoes a transaction; what others see stays as it was. @throws CypherError */
export function settle(transaction: Transaction, how: "commit" | "rollback"): void {
  const { graph } = transaction;
  const { visibility } = graph;
  const before = visibility.seesWrites;
  const wrote = graph.writer === transaction;
  visibility.seesWrites = wrote;
  let settled = false;
  try {
    transaction[how]();
    settled = true;
  } finally {
    visibility.seesWrites = before;
    if (settled && wrote) graph.writer = null;
  }
}
