import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Engine } from "../../../engine/engine.ts";
import type { Change } from "../../../engine/journal/change.ts";
import { fold } from "../../../engine/journal/fold.ts";
import { Identities } from "../../../engine/journal/identities.ts";
import { replay, type Collision } from "../../../engine/journal/replay.ts";
import { ask } from "../asking.ts";
import { contentsOf, journaled, MARK, packed } from "./journaled.ts";

function replayed(engine: Engine, transactions: readonly Change[][]): Collision[] {
  const identities = new Identities(engine.graph, MARK);
  return transactions.flatMap((changes) => replay(changes, engine.graph, identities).collisions);
}

const i = fc.integer({ min: 1, max: 5 });
const key = fc.constantFrom("name", "x", "y");
const label = fc.constantFrom("A", "B", "C");
/** Statements of somebody who writes beside the pack, and changes what is the pack's. */
const statement = fc.oneof(
  fc.tuple(i, label).map(([n, l]) => `CREATE (:${l}:Own {n: ${n}})`),
  fc
    .tuple(i, i)
    .map(([a, b]) => `MATCH (a:A {mark: 'a${a}'}) CREATE (a)-[:S {w: ${b}}]->(:Own {n: ${b}})`),
  fc
    .tuple(i, i)
    .map(([a, b]) => `MATCH (a:Own {n: ${a}}), (b {mark: 'a${b}'}) CREATE (a)-[:T]->(b)`),
  fc.tuple(i, key, i).map(([a, k, v]) => `MATCH (n {mark: 'a${a}'}) SET n.${k} = ${v}`),
  fc.tuple(i, key, i).map(([a, k, v]) => `MATCH (n:Own {n: ${a}}) SET n.${k} = [${v}, 2]`),
  fc.tuple(i, key).map(([a, k]) => `MATCH (n {mark: 'a${a}'}) REMOVE n.${k}`),
  fc.tuple(i, label).map(([a, l]) => `MATCH (n {mark: 'a${a}'}) SET n:${l}`),
  fc.tuple(i, label).map(([a, l]) => `MATCH (n {mark: 'a${a}'}) REMOVE n:${l}`),
  i.map((a) => `MATCH ()-[r {mark: 'r${a}'}]->() SET r.w = r.w + 1`),
  i.map((a) => `MATCH ()-[r {mark: 'r${a}'}]->() DELETE r`),
  i.map((a) => `MATCH ()-[r:S {w: ${a}}]->() SET r.w = ${a} % 2`),
  i.map((a) => `MATCH (n {mark: 'a${a}'}) DETACH DELETE n`),
  i.map((a) => `MATCH (n:Own {n: ${a}}) DETACH DELETE n`),
  fc.constant("CREATE INDEX own_n IF NOT EXISTS FOR (n:Own) ON (n.n)"),
  fc.constant("DROP INDEX own_n IF EXISTS"),
);

describe("changes that are written down", () => {
  it("done again over the pack leave the same graph, one by one and as one", () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 12 }), (statements) => {
        const engine = packed();
        const written = journaled(engine, statements);
        const expected = contentsOf(engine);
        const [oneByOne, asOne] = [packed(), packed()];
        expect(replayed(oneByOne, written)).toEqual([]);
        expect(replayed(asOne, [fold(written.flat())])).toEqual([]);
        expect(contentsOf(oneByOne)).toEqual(expected);
        expect(contentsOf(asOne)).toEqual(expected);
        const names = (each: Engine) => [...each.graph.schema.indexes.keys()].sort();
        expect(names(asOne)).toEqual(names(engine));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("take values from each other in one transaction", () => {
    const swap = `MATCH (a:A {mark: 'a1'}), (b:A {mark: 'a2'}) DETACH DELETE b
                  WITH a CREATE (:A {mark: 'a2', name: 'again'}) SET a.name = 'other'`;
    const engine = packed();
    const written = journaled(engine, [swap]);
    const fresh = packed();
    expect(replayed(fresh, written)).toEqual([]);
    expect(contentsOf(fresh)).toEqual(contentsOf(engine));
  });

  it("leave out what is no change", () => {
    expect(journaled(packed(), ["MATCH (n:A {x: 1}) SET n.x = 1", "MATCH (n) RETURN n"])).toEqual([
      [],
    ]);
  });
});

describe("changes over another pack", () => {
  const collisions = (statements: readonly string[], newer: readonly string[]) => {
    const written = journaled(packed(), statements);
    const engine = packed(...newer);
    const found = replayed(engine, written).map(({ change, reason }) => [change.kind, reason]);
    return { found, engine };
  };

  it("give way to what the pack has changed itself, and stay else", () => {
    const { found, engine } = collisions(
      [
        "MATCH (n:A {mark: 'a1'}) SET n.name = 'mine'",
        "MATCH (n:A {mark: 'a1'}) SET n.note = 'too'",
      ],
      ["MATCH (n:A {mark: 'a1'}) SET n.name = 'theirs'"],
    );
    expect(found).toEqual([["node-changed", "the pack has changed it since"]]);
    const { rows } = ask(engine, "MATCH (n:A {mark: 'a1'}) RETURN n.name, n.note");
    expect(rows).toEqual([["theirs", "too"]]);
  });

  it("say what is gone, and do the rest of their transaction", () => {
    const { found, engine } = collisions(
      ["MATCH (n:A {mark: 'a4'}) CREATE (n)-[:S]->(m:Own) CREATE (:Own)"],
      ["MATCH (n:A {mark: 'a4'}) DETACH DELETE n"],
    );
    expect(found).toEqual([["relationship-created", "one of its ends is gone"]]);
    expect(ask(engine, "MATCH (n:Own) RETURN count(n)").rows).toEqual([[2n]]);
  });

  it("keep a node that was deleted and has got relationships since", () => {
    const { found } = collisions(
      ["MATCH (n:A {mark: 'a4'}) DETACH DELETE n"],
      ["MATCH (a:A {mark: 'a1'}), (b:A {mark: 'a4'}) CREATE (a)-[:R {mark: 'new'}]->(b)"],
    );
    expect(found).toEqual([["node-deleted", "it has got relationships since"]]);
  });

  it("do not break a constraint", () => {
    const { found, engine } = collisions(
      ["CREATE (:A {mark: 'a9'})-[:S]->(:Own)"],
      ["CREATE (:A {mark: 'a9'})"],
    );
    expect(found.map(([kind]) => kind)).toEqual(["node-created", "relationship-created"]);
    expect(ask(engine, "MATCH (n:A {mark: 'a9'}) RETURN count(n)").rows).toEqual([[1n]]);
  });
});
