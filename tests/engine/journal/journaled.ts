import type { Engine } from "../../../engine/engine.ts";
import type { Change } from "../../../engine/journal/change.ts";
import { changesOf } from "../../../engine/journal/changes-of.ts";
import { Identities } from "../../../engine/journal/identities.ts";
import { ask, emptyEngine } from "../asking.ts";

export const MARK = "mark";

/** What a pack would hold: every node and relationship has the mark. */
const PACK = [
  "CREATE CONSTRAINT a_mark FOR (n:A) REQUIRE n.mark IS UNIQUE",
  `UNWIND range(1, 4) AS i CREATE (:A {mark: 'a' + i, name: 'name ' + i, x: i})`,
  `UNWIND range(1, 3) AS i MATCH (a:A {mark: 'a' + i}), (b:A {mark: 'a' + (i + 1)})
   CREATE (a)-[:R {mark: 'r' + i, w: i}]->(b)`,
];

/** An engine that was filled from a pack. */
export function packed(...more: readonly string[]): Engine {
  const engine = emptyEngine();
  for (const statement of [...PACK, ...more]) ask(engine, statement);
  return engine;
}

/** Writes down what statements change, a transaction each; those that fail change nothing. */
export function journaled(engine: Engine, statements: readonly string[]): Change[][] {
  const identities = new Identities(engine.graph, MARK);
  const written: Change[][] = [];
  engine.graph.journal = (transaction) => {
    written.push(changesOf(transaction, identities));
  };
  for (const statement of statements) {
    try {
      ask(engine, statement);
    } catch {
      // It was undone.
    }
  }
  engine.graph.journal = null;
  return written;
}

/** All that a graph holds, as texts in one order. */
export function contentsOf(engine: Engine): string[] {
  const { rows } = ask(
    engine,
    `MATCH (n) RETURN labels(n) AS what, properties(n) AS held
     UNION ALL
     MATCH (a)-[r]->(b) RETURN [type(r), properties(a), properties(b)] AS what, properties(r) AS held`,
  );
  return rows.map(textOf).sort();
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown): unknown => {
    if (each instanceof Map) {
      const entries = [...(each as Map<string, unknown>)];
      return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    const list: unknown[] = Array.isArray(each) ? each : [];
    if (list.length > 0 && list.every((label) => typeof label === "string")) return list.toSorted();
    return typeof each === "bigint" ? `${each}n` : each;
  });
}
