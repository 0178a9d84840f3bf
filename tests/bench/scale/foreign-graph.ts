import type { Driver } from "neo4j-driver";
import { randomOf } from "../random.ts";

/** A graph of somebody else's, which is no pack. */
export interface ForeignSize {
  actors: number;
  relations: number;
  seed: number;
}

const COMMUNITIES = 60;
/** Relations of the actor that has most. */
export const HUB_DEGREE = 1000;
export const HUB = "Place 0";
const AT_ONCE = 20_000;
/** Types with the share of relations that they have inside a community, and between two. */
const TYPES = [
  { type: "ALLY_OF", inside: 0.5, between: 0.1 },
  { type: "SUPPORTED", inside: 0.4, between: 0.1 },
  { type: "SANCTIONED", inside: 0.05, between: 0.5 },
  { type: "WATCHES", inside: 0.05, between: 0.3 },
] as const;
const INSIDE = 0.8;
const FIRST_YEAR = 1990;
const YEARS = 35;

const CREATE_ACTORS =
  "UNWIND $rows AS row CREATE (:Place {number: row[0], name: row[1], code: row[2], founded: row[3]})";
const INDEX = "CREATE INDEX place_number IF NOT EXISTS FOR (p:Place) ON (p.number)";
const relate = (type: string) =>
  `UNWIND $rows AS row MATCH (a:Place {number: row[0]}) MATCH (b:Place {number: row[1]}) CREATE (a)-[:${type} {since: row[2], weight: row[3], note: row[4]}]->(b)`;

/** Writes the graph through a bare driver, the same one for the same seed. */
export async function writeForeignGraph(
  driver: Driver,
  { actors, relations, seed }: ForeignSize,
): Promise<void> {
  const random = randomOf(seed);
  const run = (statement: string, rows?: unknown[]) =>
    driver.executeQuery(statement, rows ? { rows } : {});
  await run(INDEX);
  await run("CALL db.awaitIndexes(300)");
  for (let from = 0; from < actors; from += AT_ONCE)
    await run(
      CREATE_ACTORS,
      Array.from({ length: Math.min(AT_ONCE, actors - from) }, (_, i) => [
        BigInt(from + i),
        `Place ${from + i}`,
        `P${from + i}`,
        BigInt(1800 + ((from + i) % 200)),
      ]),
    );
  const rows = new Map<string, unknown[]>(TYPES.map(({ type }) => [type, []]));
  const flush = async (least: number) => {
    for (const [type, list] of rows)
      if (list.length >= least) await run(relate(type), list.splice(0));
  };
  for (let i = 0; i < relations; i++) {
    const from = i < HUB_DEGREE ? 0 : random.whole(actors);
    const isInside = random.chance(INSIDE);
    const near = Math.floor(random.whole(actors) / COMMUNITIES) * COMMUNITIES;
    const to = isInside ? Math.min(actors - 1, near + (from % COMMUNITIES)) : random.whole(actors);
    const type = drawn(random.whole(1000) / 1000, isInside ? "inside" : "between");
    rows
      .get(type)
      ?.push([
        BigInt(from),
        BigInt(to === from ? (to + COMMUNITIES) % actors : to),
        BigInt(FIRST_YEAR + random.whole(YEARS)),
        random.whole(100) / 100,
        `Row ${i} of the table`,
      ]);
    await flush(AT_ONCE);
  }
  await flush(1);
}

function drawn(share: number, where: "inside" | "between"): string {
  let left = share;
  for (const row of TYPES) {
    left -= row[where];
    if (left < 0) return row.type;
  }
  return TYPES[0].type;
}
