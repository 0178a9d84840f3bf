import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import { openEmpty, presentEngines } from "../store/engines.ts";
import { post, serveQueryApi, WITH_TOKEN, type Served } from "./serving.ts";

/** Rejected statements, and the text at the reported position; `write` sends the write token. */
interface Refused {
  statement: string;
  at: string;
  write?: boolean;
  /** In typed form. */
  parameters?: unknown;
}

const ON_BOTH: Refused[] = [
  { statement: "MATCH (n)\nLOAD CSV FROM 'x' AS r RETURN r", at: "LOAD CSV" },
  { statement: "RETURN 1 AS a,\n  apoc.util.sleep(1)", at: "apoc.util.sleep" },
  { statement: "RETURN '😀', apoc.util.sleep(1)", at: "apoc.util.sleep" },
  { statement: "\n CALL apoc . load . json('x')", at: "apoc . load" },
  { statement: "CALL { USE system RETURN 1 AS x } RETURN x", at: "USE system" },
  { statement: "/* x */ SHOW USERS", at: "SHOW USERS" },
  { statement: "RETURN 1;\nRETURN 2", at: "RETURN 2" },
  { statement: " // nothing", at: "" },
  { statement: "RETURN 1 AS a, 2 AS b\nRETRUN 3", at: "RETRUN" },
  { statement: "L\\u004fAD CSV FROM 'x' AS r RETURN r", at: "L\\u004fAD" },
  { statement: `RETURN '(' + ${"(".repeat(201)}`, at: "" },
];

const ON_EMBEDDED: Refused[] = [{ statement: "MATCH (n) RETURN m", at: "m" }];

describe.each(presentEngines())("the position of an error, on $name", (engine) => {
  let store: Store;
  let served: Served;

  beforeAll(async () => {
    store = await openEmpty(engine);
    served = await serveQueryApi(store);
  });
  afterAll(async () => {
    await served.close();
    await store.close();
  });

  const refused = [...ON_BOTH, ...(engine.name === "embedded" ? ON_EMBEDDED : [])];

  it.each(refused)("is reported for $statement", async ({ statement, at, write, parameters }) => {
    const { text } = await post(
      served.url,
      { statement, parameters },
      { "Content-Type": "application/vnd.neo4j.query", ...(write && WITH_TOKEN) },
    );
    const [error] = (JSON.parse(text) as { errors: { message: string }[] }).errors;
    const place = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)\n"(.*)"\n ( *)\^$/s;
    const [, line, column, offset, source, indent] = place.exec(error?.message ?? "") ?? [];
    const before = statement.slice(0, Number(offset)).split("\n");
    expect({ line, column, source, indent: indent?.length }).toEqual({
      line: String(before.length),
      column: String((before.at(-1)?.length ?? 0) + 1),
      source: statement.split("\n")[before.length - 1],
      indent: before.at(-1)?.length,
    });
    expect(statement.slice(Number(offset)).startsWith(at)).toBe(true);
  });
});
