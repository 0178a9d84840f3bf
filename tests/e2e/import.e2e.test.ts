import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../server/root.ts";
import { hasBrowser } from "./browser.ts";
import { workerPage } from "./worker-page.ts";

const WORKER = `
  import { answerImports } from "./tests/e2e/import-worker.ts";
  answerImports();
`;

interface Answer {
  answer: unknown;
  /** Number of messages about progress, and the most bytes of one. */
  progress: number;
  bytes: number;
}

describe.skipIf(!hasBrowser())("the import in a browser's worker", () => {
  let page: Page;

  beforeAll(async () => {
    page = await workerPage(WORKER);
  });
  afterAll(() => page.close());

  it("streams a table, says how far it is, and knows states in other scripts", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `Россия,Actor ${i % 500},ally,${1900 + (i % 100)}`,
    );
    const text = `from,to,relation,year\n${rows.join("\n")}\nRussia,,ally,2000\n`;
    const { answer, progress, bytes } = await importIn("edges.csv", Buffer.from(text), false);
    expect(answer).toMatchObject({
      lines: 20_001,
      questions: 0,
      report: { claims: 20_000, actors: 501, rowsLeftOut: 1 },
    });
    expect(progress).toBeGreaterThan(2);
    expect(bytes).toBe(Buffer.byteLength(text));
  });

  it("reads a workbook", async () => {
    const sheet = readFileSync(join(projectRoot(), "tests/import/cases/others/relations.xlsx"));
    const { answer } = await importIn("relations.xlsx", sheet, false);
    expect(answer).toMatchObject({ report: { claims: 3, actors: 3 } });
  });

  it("stops when it is told to", async () => {
    const text = `from,to\n${"Iran,Iraq\n".repeat(300_000)}`;
    const { answer } = await importIn("edges.csv", Buffer.from(text), true);
    expect(answer).toEqual({ error: "Cancelled: The import was cancelled." });
  });

  function importIn(name: string, content: Uint8Array, isCancelled: boolean): Promise<Answer> {
    const order = { name, base64: Buffer.from(content).toString("base64"), isCancelled };
    return page.evaluate(async (given) => {
      const worker = new Worker("/worker.js");
      const bytes = Uint8Array.from(atob(given.base64), (letter) => letter.charCodeAt(0));
      const seen = { progress: 0, bytes: 0 };
      const answer = await new Promise((resolve, reject) => {
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<{ progress?: [string, number] }>) => {
          if (data.progress === undefined) return resolve(data);
          if (given.isCancelled) worker.postMessage("cancel");
          seen.progress += 1;
          seen.bytes = Math.max(seen.bytes, data.progress[1]);
        };
        worker.postMessage({ files: [new File([bytes], given.name)] });
      });
      worker.terminate();
      return { answer, ...seen };
    }, order);
  }
});
