import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { workerPage } from "./worker-page.ts";

/** The engine with the grammar that the server uses too. */
const WORKER = `
  import * as grammar from "./dist/parser/grammar.cjs";
  import { answerStatements } from "./tests/e2e/engine-worker.ts";
  answerStatements(grammar);
`;

describe.skipIf(!hasBrowser())("the embedded engine in a browser's worker", () => {
  let page: Page;

  beforeAll(async () => {
    page = await workerPage(WORKER);
  });
  afterAll(() => page.close());

  it("writes, reads, follows paths and says where a statement is wrong", async () => {
    const answers = await ask([
      "CREATE (a:Actor {id: 'armenia', since: date('1991-09-21')})-[:ALLIED_WITH]->(:Actor {id: 'russia'})",
      "MATCH (a:Actor) RETURN a.id AS id, a.since.year AS year ORDER BY id",
      "MATCH p = SHORTEST 1 (:Actor {id: 'armenia'})-[r]-+(:Actor {id: 'russia'}) RETURN length(p), [x IN r | type(x)]",
      "RETURN datetime('2026-11-28T12:00[Asia/Yerevan]') AS at, toUpper('\u0561') AS a, 7 / 2 AS n",
      "RETURN 1 +",
    ]);
    expect(answers).toEqual([
      [],
      [
        ['String("armenia")', "Long(1991)"],
        ['String("russia")', "NO_VALUE"],
      ],
      [["Long(1)", 'List{String("ALLIED_WITH")}']],
      [["2026-11-28T12:00:00+04:00[Asia/Yerevan]", 'String("\u0531")', "Long(3)"]],
      expect.stringContaining("Invalid input ''"),
    ]);
  });

  function ask(statements: string[]): Promise<unknown[]> {
    return page.evaluate(async (texts) => {
      const worker = new Worker("/worker.js");
      const failed = new Promise<never>((_resolve, reject) => {
        worker.onerror = ({ message }) => reject(new Error(message));
      });
      const answers: unknown[] = [];
      for (const text of texts) {
        const answer = new Promise((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
        });
        worker.postMessage(text);
        answers.push(await Promise.race([answer, failed]));
      }
      worker.terminate();
      return answers;
    }, statements);
  }
});
