import { join } from "node:path";
import { readPack } from "../../../server/pack/read.ts";
import { collectRows } from "../../../server/store/rows.ts";
import { type Bench, generatedPack } from "../bench.ts";
import { lookupFigure } from "../engine/lookup.ts";
import { readFigures } from "../engine/read-figures.ts";
import { compareReads, loadInto, openSides, type Sides } from "../engine/sides.ts";
import { type Figure, ratioFigure } from "../figure.ts";

const SHIPPED = {
  actor: "armenia",
  other: "russia",
  claims: ["c001", "c002", "c003"],
  source: "d1",
};
const GENERATED = { actor: "a1", other: "a4", claims: ["c1", "c2", "c3"], source: "s1" };
const SLOWEST = 1;
const TWO_HOPS = { nodes: 20_000, relationships: 60_000, atMost: 1.5 };
/** Claims a second that are loaded, beside Neo4j's. */
const LOADED = { atLeast: 3 };

/** Our engine beside Neo4j behind its driver: reads on two packs, two hops, loading, looking up. */
export async function* enginePart(bench: Bench): AsyncGenerator<Figure> {
  const sides = await openSides(bench.folder);
  if (typeof sides === "string") {
    bench.say(`Left out: the engine beside Neo4j, because ${sides}`);
    return;
  }
  try {
    yield* onShipped(bench, sides);
    yield* onGenerated(bench, sides);
    yield await twoHops(bench, sides);
  } finally {
    await sides.close();
  }
  yield await lookupFigure(bench);
}

async function* onShipped(bench: Bench, sides: Sides): AsyncGenerator<Figure> {
  const pack = await readPack(join(bench.root, "data", "armenia-russia"));
  await loadInto(bench.root, sides.own, pack);
  await loadInto(bench.root, sides.neo4j.store, pack);
  yield* readFigures(bench, sides, "shipped pack", SHIPPED, SLOWEST);
}

async function* onGenerated(bench: Bench, sides: Sides): AsyncGenerator<Figure> {
  const pack = await readPack(await generatedPack(bench, 1000, 6000, 20_000));
  const own = await loadInto(bench.root, sides.own, pack);
  const theirs = await loadInto(bench.root, sides.neo4j.store, pack);
  yield {
    what: "loading 20,000 claims, rate beside Neo4j's",
    value: theirs / own,
    unit: "×",
    target: LOADED,
    same: null,
    note: `${own.toFixed(2)} beside ${theirs.toFixed(2)} s, once`,
  };
  yield* readFigures(bench, sides, "1,000/20,000", GENERATED, SLOWEST);
}

async function twoHops({ pairs, say }: Bench, sides: Sides): Promise<Figure> {
  const { nodes, relationships, atMost } = TWO_HOPS;
  say(`engine: a two-hop count over ${nodes} nodes and ${relationships} relationships`);
  const statements = [
    // First, while it has nothing to hold: it is there at once on both.
    "CREATE INDEX person_i IF NOT EXISTS FOR (p:Person) ON (p.i)",
    `UNWIND range(0, ${nodes - 1}) AS i CREATE (:Person {i: i})`,
    `UNWIND range(0, ${relationships - 1}) AS i
     MATCH (a:Person {i: (i * 7919) % ${nodes}}), (b:Person {i: (i * 104729 + i / 7) % ${nodes}})
     CREATE (a)-[:KNOWS]->(b)`,
  ];
  for (const store of [sides.own, sides.neo4j.store]) {
    const write = (statement: string) => collectRows(store, statement, {}, { mode: "write" });
    for (const statement of statements) await write(statement);
  }
  const asked = "MATCH (a:Person)-[:KNOWS]->()-[:KNOWS]->(c) RETURN count(*) AS n";
  const comparison = await compareReads(sides, asked, {}, pairs);
  return ratioFigure("a two-hop count, 20,000/60,000", { atMost }, comparison, "ms");
}
