import { rowsOf, type LensStore } from "./lens-store.ts";

/**
 * Returns a text that differs once somebody has written to the database: its last transaction, or
 * its size if the server does not tell that. Rejects with StoreError.
 */
export async function lastChange(from: LensStore): Promise<string> {
  const { scripts, store } = from;
  const database = (await store.database?.()) ?? null;
  const [row] = await rowsOf(from, scripts.statement("last-change"), { database }).catch(() => []);
  const transaction = row?.["transaction"];
  if (typeof transaction === "string") return `transaction ${transaction}`;
  const [size] = await rowsOf(from, scripts.statement("size"));
  return `size ${Number(size?.["nodes"])} ${Number(size?.["relationships"])}`;
}
