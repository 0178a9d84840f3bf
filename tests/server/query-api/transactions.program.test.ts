import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Language } from "../../../server/language/language.ts";
import type { QueryApiSettings } from "../../../server/query-api/settings.ts";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import { rows, write } from "../store/engines.ts";
import { serveQueryApi, TOKEN, WITH_TOKEN, type Served } from "./serving.ts";

interface TransactionResponse {
  status: number;
  headers: Headers;
  transaction?: { id: string; expires: string };
  errors?: { code: string; message: string }[];
  data?: { values: unknown[][] };
}

const COUNT = "MATCH (n:Part) RETURN count(n) AS n";
const CREATE = { statement: "CREATE (:Part)" };

describe("explicit transactions of the Query API", () => {
  const language = new Language();
  const store = new EmbeddedStore({ engine: "embedded", memoryLimitBytes: 600_000_000 });
  const open: Served[] = [];

  beforeAll(() => store.ping());
  beforeEach(async () => {
    await Promise.all(open.splice(0).map((served) => served.close()));
    await write(store, "MATCH (n) DETACH DELETE n");
  });
  afterAll(async () => {
    await Promise.all(open.splice(0).map((served) => served.close()));
    await store.close();
    await language.close();
  });

  async function serve(settings: Partial<QueryApiSettings> = {}): Promise<Served> {
    const served = await serveQueryApi(store, settings, language);
    open.push(served);
    return served;
  }

  const count = async (): Promise<unknown> => (await rows(store, COUNT))[0]?.["n"];

  async function send(
    { url }: Served,
    path: string,
    body: unknown = {},
    headers: Record<string, string> = WITH_TOKEN,
    method = "POST",
  ): Promise<TransactionResponse> {
    const response = await fetch(`${url}/db/neo4j/query/v2${path}`, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      ...(method === "POST" && { body: JSON.stringify(body) }),
    });
    const parsed = (await response.json()) as Omit<TransactionResponse, "status" | "headers">;
    return { ...parsed, status: response.status, headers: response.headers };
  }

  async function begin(
    served: Served,
    headers: Record<string, string> = WITH_TOKEN,
    body: unknown = {},
  ): Promise<string> {
    const { transaction } = await send(served, "/tx", body, headers);
    if (!transaction) throw new Error("no transaction was begun");
    return transaction.id;
  }

  it("names a process for proxies, and the expiry time", async () => {
    const served = await serve();
    const before = Date.now();
    const { transaction, headers, status } = await send(served, "/tx");
    expect(status).toBe(202);
    expect(headers.get("neo4j-cluster-affinity")).toMatch(/^\w+$/);
    expect(headers.get("Access-Control-Expose-Headers")).toBe("neo4j-cluster-affinity");
    const left = Date.parse(transaction?.expires ?? "") - before;
    expect(left).toBeGreaterThan(58_000);
    expect(left).toBeLessThan(75_000);
  });

  it("rolls back an idle transaction", async () => {
    const served = await serve({ transactionTimeoutMs: 100 });
    const id = await begin(served, WITH_TOKEN, CREATE);
    // The store serializes writing transactions.
    await write(store, "CREATE (:Other)");
    expect((await send(served, `/tx/${id}`)).status).toBe(404);
    expect(await count()).toBe(0n);
  });

  it("keeps a transaction open as long as it is used", async () => {
    const served = await serve({ transactionTimeoutMs: 1000 });
    const id = await begin(served, WITH_TOKEN, CREATE);
    const start = performance.now();
    while (performance.now() - start < 1500)
      expect((await send(served, `/tx/${id}`)).status).toBe(202);
    expect((await send(served, `/tx/${id}/commit`)).status).toBe(202);
    expect(await count()).toBe(1n);
  });

  it("limits transactions per client and in total, separately for writers", async () => {
    const served = await serve({ maxTransactions: 3, maxTransactionsPerClient: 2 });
    const [first] = [await begin(served, {}), await begin(served, {})];
    const refused = await send(served, "/tx", {}, {});
    expect(refused.status).toBe(429);
    expect(refused.headers.get("Retry-After")).toBe("1");
    expect(refused.errors?.[0]).toMatchObject({
      code: "Neo.TransientError.Transaction.MaximumTransactionLimitReached",
      message: expect.stringContaining("ENTENTE_TRANSACTIONS_PER_CLIENT") as string,
    });
    expect((await send(served, "/tx")).status).toBe(202);
    await send(served, `/tx/${first}`, {}, {}, "DELETE");
    await vi.waitFor(async () => expect((await send(served, "/tx", {}, {})).status).toBe(202));
    const full = await serve({ maxTransactions: 1 });
    await begin(full, {});
    const last = await send(full, "/tx", {}, {});
    expect(last.errors?.[0]?.message).toContain("(ENTENTE_TRANSACTIONS)");
  });

  it("separates the transactions of readers from those of writers", async () => {
    const served = await serve();
    const written = await begin(served, WITH_TOKEN, CREATE);
    expect((await send(served, `/tx/${written}/commit`, {}, {})).status).toBe(404);
    const read = await begin(served, {});
    expect((await send(served, `/tx/${read}`)).status).toBe(404);
    expect((await send(served, `/tx/${written}/commit`)).status).toBe(202);
    expect(await count()).toBe(1n);
  });

  it("rejects writes without the token, in any access mode", async () => {
    const served = await serve();
    for (const accessMode of ["READ", "WRITE", undefined]) {
      const id = await begin(served, {}, { accessMode });
      const { status, errors } = await send(served, `/tx/${id}`, CREATE, {});
      expect([status, errors?.[0]?.code]).toEqual(
        accessMode === "WRITE"
          ? [403, "Neo.ClientError.Security.Forbidden"]
          : [400, "Neo.ClientError.Statement.AccessMode"],
      );
      expect((await send(served, `/tx/${id}/commit`, {}, {})).status).toBe(404);
    }
    expect(await count()).toBe(0n);
  });

  it("ends a transaction whose statement reaches a limit", async () => {
    const served = await serve({ maxRows: 5, maxBytes: 1000 });
    for (const statement of [
      "UNWIND range(1, 6) AS x RETURN x",
      "UNWIND range(1, 5) AS x RETURN range(1, 1000)",
    ]) {
      const id = await begin(served, WITH_TOKEN, CREATE);
      const { errors } = await send(served, `/tx/${id}`, { statement });
      expect(errors?.[0]?.code).toBe("Neo.ClientError.General.LimitExceeded");
      expect((await send(served, `/tx/${id}/commit`)).status).toBe(404);
    }
    expect(await count()).toBe(0n);
  });

  it("makes a writing transaction wait for another, but no longer than the timeout", async () => {
    const served = await serve({ timeoutMs: 300 });
    const first = await begin(served, WITH_TOKEN, CREATE);
    const second = await send(served, "/tx");
    expect(second.status).toBe(503);
    expect(second.headers.get("Retry-After")).toBe("1");
    const third = send(served, "/tx", CREATE);
    await send(served, `/tx/${first}/commit`);
    const begun = await third;
    expect(begun.status).toBe(202);
    await send(served, `/tx/${begun.transaction?.id ?? ""}/commit`);
    expect(await count()).toBe(2n);
  });

  it("rolls all of them back when the server closes", async () => {
    const served = await serve();
    await begin(served, WITH_TOKEN, CREATE);
    await served.close();
    expect(await count()).toBe(0n);
    // Another client can write at once, since no lock is left.
    await write(store, "CREATE (:Part)");
    expect(await count()).toBe(1n);
  });

  it("rejects wrong bearer tokens, treats wrong passwords as readers, and limits both", async () => {
    const served = await serve();
    const one = { statement: "RETURN 1 AS one" };
    const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
    const password = (text: string) => ({ Authorization: `Basic ${btoa(`neo4j:${text}`)}` });
    const status = async (headers: Record<string, string>) =>
      (await send(served, "", one, headers)).status;
    // A repeated password is not another attempt.
    for (let i = 0; i < 30; i++) expect(await status(password("the same"))).toBe(202);
    for (let i = 0; i < 10; i++) expect(await status(password(`another ${i}`))).toBe(202);
    for (let i = 0; i < 9; i++) expect(await status(bearer("wrong"))).toBe(401);
    const limited = await send(served, "", one, bearer("wrong"));
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await status(password("one more"))).toBe(429);
    expect(await status(password("the same"))).toBe(202);
    expect(await status(bearer(TOKEN))).toBe(202);
    expect(await status(password(TOKEN))).toBe(202);
    expect(await status({})).toBe(202);
  });
});
