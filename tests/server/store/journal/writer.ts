import { openStore } from "../../../../server/store/open.ts";
import { collectRows } from "../../../../server/store/rows.ts";

/**
 * Prints as JSON the contents of a store that keeps its writes in a folder, then writes pairs of
 * nodes to it, one transaction each, and prints the number of each pair once its commit is
 * confirmed. Runs until it is killed.
 */
const [folder = ""] = process.argv.slice(2);
const store = await openStore({
  engine: "embedded",
  memoryLimitBytes: 2 ** 28,
  writesFolder: folder,
});
const said = await store.recall?.();
const ask = async (statement: string) =>
  (await collectRows(store, statement, {}, { mode: "read" })).rows;
const found = await ask(
  `MATCH (a:Pair)-[r:OF]->(b:Pair) WHERE a.n = b.n AND r.n = a.n AND a.text = b.text
   RETURN a.n AS n ORDER BY n`,
);
const [counted] = await ask("MATCH (n) RETURN count(n) AS nodes");
const pairs = found.map(({ n }) => Number(n));
process.stdout.write(`${JSON.stringify({ pairs, nodes: Number(counted?.["nodes"]), said })}\n`);

for (let n = pairs.length + 1; ; n++) {
  const statement =
    "CREATE (:Pair {n: $n, text: $text})-[:OF {n: $n}]->(:Pair {n: $n, text: $text})";
  const parameters = { n, text: "x".repeat((n * 7919) % 5000) };
  await collectRows(store, statement, parameters, { mode: "write" });
  process.stdout.write(`${n}\n`);
}
