import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { unload } from "../../../server/load/unload.ts";
import { projectRoot } from "../../../server/root.ts";
import type { Serving } from "../../../server/serve.ts";
import type { Store } from "../../../server/store/port.ts";
import { post, TOKEN, WITH_TOKEN } from "../query-api/serving.ts";
import { dump } from "../load/database-dump.ts";
import { everyEngine, openEmpty, rows, write } from "../store/engines.ts";
import { json, serveFrom } from "./serving.ts";

const LIMITS = {
  ENTENTE_WRITE_TOKEN: TOKEN,
  ENTENTE_QUERY_TIMEOUT_MS: "1500",
  ENTENTE_QUERY_MAX_ROWS: "100",
};

interface Failed {
  errors: { code: string; message: string }[];
}

describe.each(everyEngine().filter(({ name }) => name === "arcadedb"))(
  "served from $name",
  (engine) => {
    let store: Store;
    let serving: Serving;
    beforeAll(async () => {
      store = await openEmpty(engine);
      serving = await serveFrom(engine, undefined, LIMITS);
    });
    afterAll(async () => {
      await serving.close();
      await store.close();
    });

    const refusal = async (body: object, headers?: Record<string, string>) => {
      const { text } = await post(serving.url, body, headers);
      return (JSON.parse(text) as Failed).errors[0];
    };

    it("loads at start and lists the server's missing capabilities", async () => {
      expect(serving.outcome).toMatchObject({ created: 540 });
      expect(await json(serving, "/readyz")).toMatchObject({
        status: "ok",
        server: {
          product: "ArcadeDB",
          lacks: expect.arrayContaining(["read-mode", "time-limits", "cancel"]) as string[],
        },
      });
      expect((await fetch(`${serving.url}/`)).status).toBe(200);
      expect(await json(serving, "/api/dataset")).toMatchObject({ counts: { claims: 350 } });
    });

    it("responds to a read", async () => {
      const statement = "MATCH (a:Actor {id: $id}) RETURN a.name AS name";
      const { status, text } = await post(serving.url, { statement, parameters: { id: "russia" } });
      expect({ status, answer: JSON.parse(text) as unknown }).toMatchObject({
        status: 202,
        answer: { data: { fields: ["name"], values: [["Russia"]] } },
      });
    });

    it.each([
      "CREATE (:Intruder)",
      "MATCH (a:Actor) SET a.name = 'x'",
      "MATCH (a:Actor) DETACH DELETE a",
      "MERGE (n:Intruder {id: 1}) RETURN n",
      "MATCH (a:Actor) REMOVE a.name",
      "UNWIND [1] AS i FOREACH (x IN [i] | CREATE (:Intruder))",
      "CREATE INDEX intruder FOR (i:Intruder) ON (i.id)",
      "DROP CONSTRAINT entente_actor",
      "EXPLAIN CREATE (:Intruder)",
      "PROFILE CREATE (:Intruder)",
    ])("rejects %s without the token and changes nothing", async (statement) => {
      const before = await dump(store);
      expect(await refusal({ statement })).toMatchObject({
        code: "Neo.ClientError.Statement.AccessMode",
      });
      expect(await dump(store)).toEqual(before);
    });

    it("writes with the token, in auto-commit and in explicit transactions", async () => {
      const statement = "CREATE (p:Part {id: $id}) RETURN p.id AS id";
      const ask = (id: number) => ({ statement, parameters: { id } });
      expect((await post(serving.url, ask(1), WITH_TOKEN)).status).toBe(202);
      const begin = await fetch(`${serving.url}/db/neo4j/query/v2/tx`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...WITH_TOKEN },
        body: JSON.stringify(ask(2)),
      });
      const { transaction } = (await begin.json()) as { transaction: { id: string } };
      const address = `${serving.url}/db/neo4j/query/v2/tx/${transaction.id}`;
      const ended = await fetch(`${address}/commit`, { method: "POST", headers: WITH_TOKEN });
      expect(ended.status).toBe(202);
      expect(await rows(store, "MATCH (p:Part) RETURN p.id AS id ORDER BY id")).toEqual([
        { id: 1n },
        { id: 2n },
      ]);
      await write(store, "MATCH (p:Part) DETACH DELETE p");
    });

    it("names the limit that was reached, and says that ArcadeDB cannot cancel", async () => {
      expect((await refusal({ statement: "UNWIND range(1, 200) AS i RETURN i" }))?.message).toBe(
        "the statement gives more than 100 rows (ENTENTE_QUERY_MAX_ROWS)",
      );
      const statement = "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b RETURN count(*)";
      expect((await refusal({ statement, maxExecutionTime: 1 }))?.message).toBe(
        "the statement took longer than 1000 ms (the request's maxExecutionTime); ArcadeDB cannot cancel it and continues to run it",
      );
    });

    it("unloads Entente's data and nothing else", async () => {
      await write(store, "CREATE (:Person {name: 'Ann'})-[:KNOWS]->(:Actor {id: 'russia'})");
      expect(await unload(store, loadScripts(projectRoot(), "bolt"))).toEqual({
        removed: 540,
        kept: 0,
      });
      const { nodes, relationships, constraints, indexes } = await dump(store);
      expect([nodes.length, relationships.length]).toEqual([2, 1]);
      expect({ constraints, indexes }).toEqual({ constraints: [], indexes: [] });
    });
  },
);
