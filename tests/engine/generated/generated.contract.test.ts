import neo4j, { type Driver, type Session } from "neo4j-driver";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CypherError } from "../../../engine/errors.ts";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { openEmpty } from "../../server/store/engines.ts";
import { ask, askAndUndo, emptyEngine, type Asked } from "../asking.ts";
import { ownText, theirText } from "./canonical.ts";
import { CONTENTS } from "./contents.ts";
import { Draw } from "./draw.ts";
import { GRAPH } from "./graph.ts";
import { statement } from "./statement.ts";
import { writing } from "./writing.ts";

const AT_A_TIME = 50;
const READING_SEEDS = [1, 2, 3, 4];
const WRITING_SEEDS = [1, 2];
/** Those that both count alike: Neo4j counts some properties that were null and stay so. */
const COUNTED = ["nodesCreated", "nodesDeleted", "relationshipsCreated", "relationshipsDeleted"];

const server = ownNeo4j();

/** What a statement gave: its rows in one order; what it changed and left; or an error's code. */
type Outcome = { rows: string[]; counted?: number[]; contents?: string[] } | { code: string };

/** Statements that nobody thought of, on a graph with what patterns stumble over. */
describe.skipIf(!server)("statements that are made up", () => {
  const engine = emptyEngine();
  let driver: Driver;
  let session: Session;

  beforeAll(async () => {
    if (!server) throw new Error("no Neo4j");
    const access = neo4j.auth.basic(server.username, server.password);
    driver = neo4j.driver(server.uri, access, { useBigInt: true });
    session = driver.session();
    await (await openEmpty({ name: "neo4j", settings: { engine: "neo4j", ...server } })).close();
    await session.run(GRAPH);
    ask(engine, GRAPH);
  });
  afterAll(async () => {
    await session.close();
    await driver.close();
  });

  async function theirs(text: string, writes: boolean): Promise<Outcome> {
    const transaction = session.beginTransaction();
    const asked = async (statement: string) => {
      const { records, summary } = await transaction.run(statement);
      const rows = records.map((record) => record.keys.map((key) => theirText(record.get(key))));
      return { rows: rows.map((row) => row.join(" | ")).sort(), counters: summary.counters };
    };
    try {
      const { rows, counters } = await asked(text);
      if (!writes) return { rows };
      const counted = COUNTED.map((name) => counters.updates()[name] ?? 0);
      return { rows, counted, contents: (await asked(CONTENTS)).rows };
    } catch (error) {
      if (!(error instanceof neo4j.Neo4jError)) throw error;
      return { code: error.code };
    } finally {
      await transaction.rollback().catch(() => undefined);
    }
  }

  function ours(text: string, writes: boolean): Outcome {
    try {
      const rowsOf = ({ rows }: Asked) => rows.map((row) => row.map(ownText).join(" | ")).sort();
      const [asked, after] = askAndUndo(engine, ...(writes ? [text, CONTENTS] : [text]));
      if (!asked) throw new Error("nothing was asked");
      if (!after) return { rows: rowsOf(asked) };
      const counted = COUNTED.map((name) => Number(Reflect.get(asked.counters, name)));
      return { rows: rowsOf(asked), counted, contents: rowsOf(after) };
    } catch (error) {
      if (!(error instanceof CypherError)) throw new Error(text, { cause: error });
      return { code: error.code };
    }
  }

  async function differences(
    seed: number,
    make: (draw: Draw) => string,
    writes: boolean,
  ): Promise<unknown[]> {
    const random = xoroshiro128plus(seed);
    const draw = () => new Draw((max) => uniformInt(random, 0, max));
    const different: unknown[] = [];
    for (let i = 0; i < AT_A_TIME; i++) {
      const text = make(draw());
      const [expected, found] = [await theirs(text, writes), ours(text, writes)];
      if (JSON.stringify(found) !== JSON.stringify(expected))
        different.push({ text, expected, found });
    }
    return different;
  }

  it.each(READING_SEEDS)("read as Neo4j reads, from seed %i", async (seed) => {
    expect(await differences(seed, statement, false)).toEqual([]);
  });

  it.each(WRITING_SEEDS)("write as Neo4j writes, from seed %i", async (seed) => {
    expect(await differences(seed, writing, true)).toEqual([]);
  });
});
