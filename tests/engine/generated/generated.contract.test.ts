import neo4j, { type Driver, type Result, type Session } from "neo4j-driver";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CypherError } from "../../../engine/errors/errors.ts";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { openEmpty } from "../../server/store/engines.ts";
import { ask, askAndUndo, emptyEngine, type Asked } from "../asking.ts";
import { ownText, theirText } from "./canonical.ts";
import { CONTENTS } from "./contents.ts";
import { Draw } from "./draw.ts";
import { GRAPH } from "./graph.ts";
import { statement } from "./statement.ts";
import { writing } from "./writing.ts";

/** Statements of a seed. */
const AT_A_TIME = 200;
/** 4 make 1,000 statements, which take Neo4j a minute of a processor; 8 make 2,000. */
const SEEDS = Number(process.env["ENTENTE_TEST_SEEDS"] ?? 4);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const READING_SEEDS = upTo(SEEDS);
const WRITING_SEEDS = upTo(Math.ceil(SEEDS / 4));
/** Neo4j plans one statement while another is on its way. */
const SESSIONS = 4;
/** Those that both count alike: Neo4j counts some properties that were null and stay so. */
const COUNTED = ["nodesCreated", "nodesDeleted", "relationshipsCreated", "relationshipsDeleted"];

const server = ownNeo4j();

/** What a statement gave: its rows in one order; what it changed and left; or an error's code. */
type Outcome = { rows: string[]; counted?: number[]; contents?: string[] } | { code: string };

/** Statements that nobody thought of, on a graph with what patterns stumble over. */
describe.skipIf(!server)("statements that are made up", () => {
  const engine = emptyEngine();
  let driver: Driver;
  let sessions: Session[];

  beforeAll(async () => {
    if (!server) throw new Error("no Neo4j");
    const access = neo4j.auth.basic(server.username, server.password);
    driver = neo4j.driver(server.uri, access, { useBigInt: true });
    sessions = Array.from({ length: SESSIONS }, () => driver.session());
    await (await openEmpty({ name: "neo4j", settings: { engine: "neo4j", ...server } })).close();
    await driver.executeQuery(GRAPH);
    ask(engine, GRAPH);
  });
  afterAll(() => driver.close());

  async function theirs(session: Session, text: string, writes: boolean): Promise<Outcome> {
    const transaction = writes ? session.beginTransaction() : null;
    try {
      const { rows, counters } = await rowsOf((transaction ?? session).run(text));
      if (!transaction) return { rows };
      const counted = COUNTED.map((name) => counters.updates()[name] ?? 0);
      return { rows, counted, contents: (await rowsOf(transaction.run(CONTENTS))).rows };
    } catch (error) {
      if (!(error instanceof neo4j.Neo4jError)) throw error;
      return { code: error.code };
    } finally {
      await transaction?.rollback().catch(() => undefined);
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
    const texts = Array.from({ length: AT_A_TIME }, () => make(draw()));
    const different: unknown[] = [];
    const left = texts.values();
    // Writes beside each other would wait for each other's locks, and some would be ended for that.
    await Promise.all(
      sessions.slice(0, writes ? 1 : SESSIONS).map(async (session) => {
        for (const text of left) {
          const [expected, found] = [await theirs(session, text, writes), ours(text, writes)];
          if (JSON.stringify(found) !== JSON.stringify(expected))
            different.push({ text, expected, found });
        }
      }),
    );
    return different;
  }

  it.each(READING_SEEDS)("read as Neo4j reads, from seed %i", async (seed) => {
    expect(await differences(seed, statement, false)).toEqual([]);
  });

  it.each(WRITING_SEEDS)("write as Neo4j writes, from seed %i", async (seed) => {
    expect(await differences(seed, writing, true)).toEqual([]);
  });
});

async function rowsOf(answer: Result) {
  const { records, summary } = await answer;
  const rows = records.map((record) => record.keys.map((key) => theirText(record.get(key))));
  return { rows: rows.map((row) => row.join(" | ")).sort(), counters: summary.counters };
}
