import { LitElement } from "lit";
import { describe, expect, it } from "vitest";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { RelationsList } from "../../../client/embed/relations-list.ts";
import { relationsTable } from "../../../client/embed/relations-table.ts";
import { loadedAlone } from "../../../client/embed/source/loaded.ts";
import { wordsOf } from "../../../client/embed/words/locale.ts";
import { DEFAULT_FILTER } from "../../../client/model/graph/filter.ts";
import { FilteredGraph } from "../../../client/model/graph/filtered-graph.ts";
import { modelOf } from "../../../client/model/graph/model.ts";
import { sampleGraph } from "../model/graph/sample.ts";

class Host extends LitElement {}
customElements.define("test-list-host", Host);

const graphOf = (relations: number) => {
  const names = Array.from({ length: relations + 1 }, (_, i) => `a${i}`);
  return sampleGraph(
    Object.fromEntries(names.map((name) => [name, {}])),
    names.slice(1).map((name, i) => [`a${i}`, name, 1]),
  );
};

const filteredOf = (graph: SerializedGraph) =>
  new FilteredGraph(modelOf(graph), DEFAULT_FILTER, null);

/** Makes tables as an element does whose code of tables is loaded. */
async function tables() {
  const host = new Host();
  let isLoaded = false;
  const list = new RelationsList(host, (loading, take) =>
    loading.then((loaded) => {
      take(loaded);
      isLoaded = true;
    }),
  );
  document.body.append(host);
  await host.updateComplete;
  list.load();
  await expect.poll(() => isLoaded).toBe(true);
  return (graph: SerializedGraph) => {
    const options = { language: "en", pick: null };
    const made = list.table(filteredOf(graph), loadedAlone(graph, {}), options);
    if (!made) throw new Error("the code of the table is loaded");
    return made;
  };
}

const rowsOf = (table: HTMLTableElement) => table.querySelectorAll("tbody tr").length;

describe("the table of the relations that an embed shows", () => {
  it("is made in steps of few rows, and counts those that it leaves out", () => {
    const graph = graphOf(320);
    const options = { caption: "", words: wordsOf("en"), locale: "en", pick: null };
    const { table, grow } = relationsTable(filteredOf(graph).shown, graph, options);
    const counts = [rowsOf(table)];
    while (grow()) counts.push(rowsOf(table));
    expect(counts[0]).toBe(0);
    expect(counts.length).toBeGreaterThan(5);
    const steps = counts.slice(1).map((count, i) => count - (counts[i] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(50);
    expect(rowsOf(table)).toBe(300);
    expect(table.tFoot?.textContent).toContain("20");
  });

  it("has no rows when it is put in place, and all of them later", async () => {
    const table = await tables();
    const made = table(graphOf(120));
    expect(rowsOf(made)).toBe(0);
    await expect.poll(() => rowsOf(made)).toBe(120);
  });

  it("gets no more rows once another takes its place", async () => {
    const table = await tables();
    const first = table(graphOf(300));
    const second = table(graphOf(60));
    await expect.poll(() => rowsOf(second)).toBe(60);
    expect(rowsOf(first)).toBe(0);
  });
});
