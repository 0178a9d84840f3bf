import neo4j, { type AuthToken, type Wrapper } from "@neo4j-labs/experimental-query-api-wrapper";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Language } from "../../../server/language/language.ts";
import type { Store } from "../../../server/store/port.ts";
import {
  type Engine,
  everyEngine,
  openEmpty,
  presentEngines,
  rows,
  write,
} from "../store/engines.ts";
import { serveQueryApi, TOKEN, type Served } from "./serving.ts";

const database = "neo4j";
const { READ, WRITE } = neo4j.session;
const COUNT = "MATCH (n:Part) RETURN count(n) AS n";

const basic = (credentials: string): AuthToken => ({
  scheme: "basic",
  principal: "neo4j",
  credentials,
});

/** Slow on either engine, both of which check their timeouts meanwhile. */
const ENDLESS: Partial<Record<Engine["name"], string>> = {
  neo4j: "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)",
  // ArcadeDB continues with cancelled statements for a second.
  arcadedb: "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b RETURN count(*)",
  embedded: "WITH range(1, 200000) AS r RETURN size([x IN r WHERE all(y IN r WHERE y > 0)])",
};

/** Covers all features of Neo4j's own wrapper of the Query API, by the wrapper itself. */
describe.each([...presentEngines(), ...everyEngine().filter(({ name }) => name === "arcadedb")])(
  "@neo4j-labs/experimental-query-api-wrapper, on $name",
  (engine) => {
    const language = new Language();
    let store: Store;
    let served: Served;
    let writer: Wrapper;
    let reader: Wrapper;

    beforeAll(async () => {
      store = await openEmpty(engine);
      served = await serveQueryApi(store, {}, language);
      writer = neo4j.wrapper(served.url, basic(TOKEN));
      reader = neo4j.wrapper(served.url, basic("whatever"));
    });
    beforeEach(async () => {
      await write(store, "MATCH (n) DETACH DELETE n");
    });
    afterAll(async () => {
      await writer.close();
      await reader.close();
      await served.close();
      await store.close();
      await language.close();
    });

    const count = async (): Promise<unknown> => (await rows(store, COUNT))[0]?.["n"];

    it("discovers the Query API and the version of Neo4j", async () => {
      const info = await reader.verifyConnectivity({ database });
      expect(info.address).toBe(served.url.replace("http://", ""));
      expect(info.agent ?? String(info.protocolVersion)).toMatch(/^\d+\.\d+/);
      expect(await reader.supportsMultiDb()).toBe(true);
      expect(await reader.supportsSessionAuth()).toBe(true);
      expect(await reader.supportsUserImpersonation()).toBe(true);
    });

    it("accepts the token as a password and as a bearer token, and treats other passwords as readers", async () => {
      const auth = neo4j.auth.bearer(TOKEN);
      const wrong = neo4j.auth.bearer("some-other-token-altogether");
      expect(await writer.verifyAuthentication({ database })).toBe(true);
      expect(await writer.verifyAuthentication({ database, auth })).toBe(true);
      expect(await reader.verifyAuthentication({ database })).toBe(true);
      expect(await reader.verifyAuthentication({ database, auth: wrong })).toBe(false);
      const bearer = neo4j.wrapper(served.url, auth);
      await bearer.executeQuery("CREATE (:Part)", {}, { database });
      await bearer.close();
      expect(await count()).toBe(1n);
    });

    it("runs a statement with its counters", async () => {
      const { records, keys, summary } = await writer.executeQuery(
        "UNWIND $ids AS id CREATE (p:Part {id: id}) RETURN p.id AS id",
        { ids: [neo4j.int(1), neo4j.int(2)] },
        { database },
      );
      expect(keys).toEqual(["id"]);
      expect(records.map((record) => String(record.get("id")))).toEqual(["1", "2"]);
      expect(summary.counters.updates()).toMatchObject({ nodesCreated: 2, labelsAdded: 2 });
      expect(summary.counters.containsUpdates()).toBe(true);
      expect(await count()).toBe(2n);
    });

    it("allows a reader to read in any access mode, and to write nothing", async () => {
      const { records } = await reader.executeQuery("RETURN 1 AS one", {}, { database });
      expect(String(records[0]?.get("one"))).toBe("1");
      await expect(reader.executeQuery("CREATE (:Part)", {}, { database })).rejects.toMatchObject({
        code: "Neo.ClientError.Security.Forbidden",
      });
      const session = reader.session({ database, defaultAccessMode: READ });
      await expect(session.run("CREATE (:Part)")).rejects.toMatchObject({
        code: "Neo.ClientError.Statement.AccessMode",
      });
      await session.close();
      expect(await count()).toBe(0n);
    });

    it("round-trips every type of value", async () => {
      const values = {
        nothing: null,
        flag: true,
        whole: neo4j.int("9007199254740993"),
        float: 0.1,
        text: "Ա “quoted” \\ text",
        list: [neo4j.int(1), "two", [3.5]],
        map: { inner: { deep: neo4j.int(1) } },
        // The embedded store returns stored dates and times as text, and rejects bytes and points.
        ...(engine.name === "neo4j" && {
          date: new neo4j.types.Date(2024, 2, 29),
          dateTime: new neo4j.types.DateTime(2024, 2, 29, 12, 50, 35, 556_000_000, 3600),
          localDateTime: new neo4j.types.LocalDateTime(2024, 2, 29, 12, 50, 35, 556_000_000),
          time: new neo4j.types.Time(12, 50, 35, 556_000_000, 3600),
          localTime: new neo4j.types.LocalTime(12, 50, 35, 556_000_000),
          duration: new neo4j.types.Duration(11, 3, 14_706, 0),
          bytes: new Uint8Array([0, 127, 255]),
          point: new neo4j.types.Point(neo4j.int(4326), 44.5, 40.2),
        }),
      };
      const session = reader.session({ database, defaultAccessMode: READ });
      const columns = Object.keys(values).map((name) => `$${name} AS ${name}`);
      const result = await session.run(`RETURN ${columns.join(", ")}`, values);
      await session.close();
      const came = result.records[0]?.toObject() ?? {};
      const plain = (value: object) =>
        JSON.stringify(value).replace(/\{"low":(-?\d+),"high":0\}/g, "$1");
      expect(plain(came)).toBe(plain(values));
    });

    it("returns nodes, relationships and paths", async () => {
      await write(store, "CREATE (:Part {id: 1})-[:NEXT {by: 2}]->(:Part {id: 2})");
      const session = reader.session({ database, defaultAccessMode: READ });
      const result = await session.run(
        "MATCH path = (a:Part {id: 1})-[r:NEXT]->(b) RETURN a, r, path",
      );
      await session.close();
      const [record] = result.records;
      const node = record?.get("a") as InstanceType<typeof neo4j.types.Node>;
      const relationship = record?.get("r") as InstanceType<typeof neo4j.types.Relationship>;
      const path = record?.get("path") as InstanceType<typeof neo4j.types.Path>;
      expect(neo4j.isNode(node) && neo4j.isRelationship(relationship) && neo4j.isPath(path)).toBe(
        true,
      );
      expect(node.labels).toEqual(["Part"]);
      expect(relationship.type).toBe("NEXT");
      expect(relationship.startNodeElementId).toBe(node.elementId);
      expect(path.segments.map(({ end }) => String(end.properties["id"]))).toEqual(["2"]);
    });

    it("returns integers in the requested form", async () => {
      const run = (config: object) => {
        const one = neo4j.wrapper(served.url, basic(""), config);
        const query = one.executeQuery("RETURN 7 AS n", {}, { database, routing: "READ" });
        return query.finally(() => one.close());
      };
      expect((await run({ useBigInt: true })).records[0]?.get("n")).toBe(7n);
      expect((await run({ disableLosslessIntegers: true })).records[0]?.get("n")).toBe(7);
    });

    it("returns plans", async () => {
      const explained = await reader.executeQuery("EXPLAIN MATCH (n) RETURN n", {}, { database });
      expect(explained.summary.plan && explained.summary.plan.operatorType).toMatch(/\w/);
      const profiled = await reader.executeQuery("PROFILE MATCH (n) RETURN n", {}, { database });
      expect(profiled.summary.profile && profiled.summary.profile.operatorType).toMatch(/\w/);
    });

    it("streams a result to an observer", async () => {
      const session = reader.session({ database, defaultAccessMode: READ });
      const came: string[] = [];
      await new Promise<void>((resolve, reject) => {
        session.run("UNWIND range(1, 100) AS n RETURN n").subscribe({
          onNext: (record) => came.push(String(record.get("n"))),
          onCompleted: () => resolve(),
          onError: reject,
        });
      });
      await session.close();
      expect(came).toHaveLength(100);
    });

    it("commits a transaction, whose writes are invisible before", async () => {
      const session = writer.session({ database, defaultAccessMode: WRITE });
      const transaction = await session.beginTransaction();
      await transaction.run("CREATE (:Part {id: 1})");
      const inside = await transaction.run(COUNT);
      expect(String(inside.records[0]?.get("n"))).toBe("1");
      expect(await count()).toBe(0n);
      await transaction.commit();
      expect(await count()).toBe(1n);
      const later = writer.session({ database, bookmarks: session.lastBookmarks() });
      expect(String((await later.run(COUNT)).records[0]?.get("n"))).toBe("1");
      await later.close();
      await session.close();
    });

    it("rolls a transaction back, automatically after an error", async () => {
      const session = writer.session({ database, defaultAccessMode: WRITE });
      const first = await session.beginTransaction();
      await first.run("CREATE (:Part)");
      await first.rollback();
      const second = await session.beginTransaction();
      await second.run("CREATE (:Part)");
      await expect(second.run("RETURN")).rejects.toMatchObject({
        code: "Neo.ClientError.Statement.SyntaxError",
      });
      await session.close();
      expect(await count()).toBe(0n);
    });

    it("runs a function in a managed transaction", async () => {
      const session = writer.session({ database });
      const made = await session.executeWrite(async (transaction) => {
        await transaction.run("CREATE (:Part {id: $id})", { id: neo4j.int(1) });
        return transaction.run(COUNT);
      });
      expect(String(made.records[0]?.get("n"))).toBe("1");
      const failed = session.executeWrite(async (transaction) => {
        await transaction.run("CREATE (:Part)");
        throw new Error("never mind");
      });
      await expect(failed).rejects.toThrow("never mind");
      const read = await session.executeRead((transaction) => transaction.run(COUNT));
      expect(String(read.records[0]?.get("n"))).toBe("1");
      await session.close();
    });

    it("allows a reader to have read transactions", async () => {
      const session = reader.session({ database });
      const transaction = await session.beginTransaction();
      expect(String((await transaction.run(COUNT)).records[0]?.get("n"))).toBe("0");
      await expect(transaction.run("CREATE (:Part)")).rejects.toMatchObject({
        code: "Neo.ClientError.Security.Forbidden",
      });
      await session.close();
      expect(await count()).toBe(0n);
    });

    it("reports errors with Neo4j's codes", async () => {
      const failing = (statement: string, config: object = {}) =>
        writer.executeQuery(statement, {}, { database, ...config });
      // ArcadeDB has its own code for an unknown variable.
      const kind = engine.name === "arcadedb" ? "SemanticError" : "SyntaxError";
      await expect(failing("RETURN x")).rejects.toMatchObject({
        code: `Neo.ClientError.Statement.${kind}`,
      });
      await expect(failing("RETURN 1", { database: "nothing" })).rejects.toMatchObject({
        code: "Neo.ClientError.Database.DatabaseNotFound",
      });
      await expect(failing("RETURN 1", { impersonatedUser: "somebody" })).rejects.toMatchObject({
        code: expect.stringContaining("Neo.ClientError.") as string,
      });
    });

    it("ends a statement that exceeds the transaction's timeout", async () => {
      const session = reader.session({ database, defaultAccessMode: READ });
      // The wrapper takes milliseconds and sends them as seconds of the Query API.
      await expect(
        session.run(ENDLESS[engine.name] ?? "", {}, { timeout: 1 }),
      ).rejects.toMatchObject({
        code: expect.stringContaining("Timed") as string,
      });
      await session.close();
    });
  },
);
