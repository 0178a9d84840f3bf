import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../server/cypher/library-of.ts";
import { readLibrary } from "../../../server/cypher/library.ts";
import { projectRoot } from "../../../server/root.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";
import { openShipped } from "../load/shipped.ts";
import { everyEngine } from "../store/engines.ts";

describe.each(everyEngine())("cypher/queries on $name", (engine) => {
  const names = readLibrary(join(projectRoot(), "cypher", "queries"), "neo4j").names;
  let store: Store;
  let queries: Library;
  beforeAll(async () => {
    store = await openShipped(engine);
    queries = readLibrary(join(projectRoot(), "cypher", "queries"), scriptsOf(store));
  });
  afterAll(() => store.close());

  it.each(names)("%s returns the columns that its header documents", async (name) => {
    const statement = queries.statement(name);
    const parameters = (statement.match(/\$\w+/g) ?? []).map((found) => found.slice(1));
    const lists = new Set(["ids"]);
    const values = Object.fromEntries(
      parameters.map((parameter) => [
        parameter,
        lists.has(parameter)
          ? []
          : parameter === "undated"
            ? true
            : parameter === "limit" || parameter === "skip"
              ? 1
              : null,
      ]),
    );
    const answer = store.run(statement, values, { mode: "read" });
    // Text after a dash or a semicolon explains a column.
    const promised = (queries.script(name).header["columns"] ?? "")
      .split(/[,;]/)
      .map((part) => part.trim().split(" ")[0] ?? "")
      .filter((part) => /^\w+$/.test(part));
    const columns = await answer.columns();
    expect(promised.slice(0, columns.length)).toEqual(columns);
  });
});
