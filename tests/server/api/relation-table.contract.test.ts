import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { List } from "../../../domain/contract/list.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import type { Serving } from "../../../server/serve.ts";
import { presentEngines } from "../store/engines.ts";
import { TOKEN, WITH_TOKEN } from "../query-api/serving.ts";
import { json, serveShipped } from "./serving.ts";

describe.each(presentEngines())("all relations that match, on $name", (engine) => {
  let serving: Serving;
  let graph: SerializedGraph;
  beforeAll(async () => {
    serving = await serveShipped(engine, { ENTENTE_WRITE_TOKEN: TOKEN });
    graph = await json<SerializedGraph>(serving, "/api/graph");
  });
  afterAll(() => serving.close());

  it("come in pages, strongest first, each once and in the order of the store", async () => {
    const found: string[] = [];
    let address = "/api/relations?limit=37";
    for (;;) {
      const { items, total, next } = await json<List<Relation>>(serving, address);
      expect(total).toBe(graph.attributes.total);
      found.push(...items.map(({ id }) => id));
      if (next === null) break;
      address = `/api/relations?limit=37&cursor=${next}`;
    }
    expect(found).toEqual(graph.edges.map(({ key }) => key));
    expect(found.length).toBeGreaterThan(74);
  });

  it("come as a table with all that is known of each", async () => {
    const response = await fetch(`${serving.url}/api/relations.csv?sign=-1`);
    const text = await response.text();
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(response.headers.get("Entente-Total")).toBe(String(rows.length));
    const { items } = await json<List<Relation>>(serving, "/api/relations?sign=-1&limit=1000");
    expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    const [row, relation] = [rows[0], items[0]];
    expect(row).toMatchObject({
      subject: relation?.subject.id,
      subjectName: relation?.subject.name,
      sign: "-1",
      label: relation?.label,
      sources: relation?.sources.join("; "),
      mixed: String(relation?.mixed),
    });
  });

  it("are those that the page's filter leaves", async () => {
    const filter = "kind=State&minSources=2&background=exclude";
    const { total } = await json<List<Relation>>(serving, `/api/relations?${filter}&limit=1`);
    const { relations: all } = await json<Counts>(serving, `/api/counts?${filter}`);
    expect(total).toBe(all);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(graph.attributes.total);
    const response = await fetch(`${serving.url}/api/relations.csv?${filter}`);
    expect(response.headers.get("Entente-Total")).toBe(String(all));
    await response.body?.cancel();
  });

  it("say what is expected in place of a wrong parameter", async () => {
    for (const address of ["/api/relations.csv?sign=7", "/api/relations?predicate=NO_SUCH"]) {
      const response = await fetch(serving.url + address);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ field: address.includes("sign") ? "sign" : "predicate" }],
      });
    }
  });

  it("says how far the search for communities is; who may write cancels it", async () => {
    const address = `${serving.url}/api/overview/making`;
    expect(await json(serving, "/api/overview/making")).toEqual({
      share: null,
      isCancelled: false,
    });
    expect((await fetch(address, { method: "DELETE" })).status).toBe(401);
    for (const method of ["DELETE", "POST"]) {
      const response = await fetch(address, { method, headers: WITH_TOKEN });
      expect(await response.json()).toEqual({ share: null, isCancelled: false });
    }
  });
});
