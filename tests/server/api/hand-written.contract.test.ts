import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Schema } from "../../../domain/contract/schema.ts";
import type { Serving } from "../../../server/serve.ts";
import { post, TOKEN, WITH_TOKEN } from "../query-api/serving.ts";
import { presentEngines } from "../store/engines.ts";
import { statusWithEtag } from "./conditional.ts";
import { json, serveShipped } from "./serving.ts";

describe.each(presentEngines())("data that a client writes on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine, { ENTENTE_WRITE_TOKEN: TOKEN });
  });
  afterAll(() => serving.close());

  const write = async (statement: string) => {
    const { status, text } = await post(serving.url, { statement }, WITH_TOKEN);
    expect(status, text).toBe(202);
    expect(text).not.toContain('"errors"');
  };
  const labels = async () =>
    (await json<Schema>(serving, "/api/schema")).labels.map(({ name }) => name);
  const warnings = async () => {
    const response = await fetch(`${serving.url}/api/cypher/lint`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: "MATCH (m:Marginalia) RETURN m.ink" }),
    });
    return (await response.json()) as { diagnostics: unknown[] };
  };

  it("is in the schema and among the names of the editor at once", async () => {
    const schema = `${serving.url}/api/schema`;
    const etag = (await fetch(schema)).headers.get("etag") ?? "";
    expect(await statusWithEtag(schema, etag)).toBe(304);
    expect((await warnings()).diagnostics).not.toEqual([]);
    await write("CREATE (:Marginalia {ink: 'red'})");
    try {
      expect(await statusWithEtag(schema, etag)).toBe(200);
      expect(await labels()).toContain("Marginalia");
      expect(await warnings()).toEqual({ diagnostics: [] });
    } finally {
      await write("MATCH (m:Marginalia) DELETE m");
    }
    expect(await labels()).not.toContain("Marginalia");
    expect(await statusWithEtag(schema, etag)).toBe(304);
  });

  it("is in the schema once its transaction was committed", async () => {
    const begin = await fetch(`${serving.url}/db/neo4j/query/v2/tx`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...WITH_TOKEN },
      body: JSON.stringify({ statement: "CREATE (:Marginalia)" }),
    });
    const { transaction } = (await begin.json()) as { transaction: { id: string } };
    expect(await labels()).not.toContain("Marginalia");
    const commit = `${serving.url}/db/neo4j/query/v2/tx/${transaction.id}/commit`;
    expect((await fetch(commit, { method: "POST", headers: WITH_TOKEN })).status).toBe(202);
    try {
      expect(await labels()).toContain("Marginalia");
    } finally {
      await write("MATCH (m:Marginalia) DELETE m");
    }
  });
});
