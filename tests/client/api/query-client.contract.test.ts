import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QueryClient, QueryError, QueryNode, QueryText } from "../../../client/api/query-client.ts";
import type { Store } from "../../../server/store/port.ts";
import { serveQueryApi, TOKEN, type Served } from "../../server/query-api/serving.ts";
import { openEmpty, presentEngines } from "../../server/store/engines.ts";

describe.each(presentEngines())("QueryClient on $name", (engine) => {
  let store: Store;
  let served: Served;
  let client: QueryClient;

  beforeAll(async () => {
    store = await openEmpty(engine);
    served = await serveQueryApi(store);
    client = new QueryClient(served.url, TOKEN);
  });
  afterAll(async () => {
    await served.close();
    await store.close();
  });

  it("gives back every type of parameter that JavaScript has", async () => {
    const given = { i: 9007199254740993n, s: "é", b: true, n: null, l: [1n, "a"], m: { k: 1n } };
    const { fields, rows } = await client.run("RETURN $i, $s, $b, $n, $l, $m", given);
    expect(fields).toEqual(["$i", "$s", "$b", "$n", "$l", "$m"]);
    expect(rows).toEqual([Object.values(given)]);
  });

  it("writes with the token, and reads what was written", async () => {
    const written = await client.run(
      "CREATE (n:Made {name: $name}) RETURN n",
      { name: "x" },
      { accessMode: "WRITE" },
    );
    expect(written.summary.counters["nodesCreated"]).toBe(1);
    const { bookmarks } = written.summary;
    const { rows } = await client.run("MATCH (n:Made) RETURN n", {}, { bookmarks });
    expect(rows).toEqual([[new QueryNode(expect.any(String) as string, ["Made"], { name: "x" })]]);
  });

  it("streams rows one by one", async () => {
    const seen: unknown[] = [];
    for await (const row of client.stream("UNWIND range(1, 3) AS x RETURN x")) seen.push(row);
    expect(seen).toEqual([{ x: 1n }, { x: 2n }, { x: 3n }]);
  });

  it("rejects with what the server says", async () => {
    const failed = client.run("RETRUN 1").catch((error: unknown) => error);
    const error = (await failed) as QueryError;
    expect(error).toBeInstanceOf(QueryError);
    expect([error.code, error.status]).toEqual(["Neo.ClientError.Statement.SyntaxError", 400]);
  });

  if (engine.name === "neo4j")
    it("keeps what JavaScript has no form for as text", async () => {
      const day = new QueryText("Date", "2020-02-29");
      const { rows } = await client.run("RETURN $day", { day });
      expect(rows).toEqual([[day]]);
    });
});
