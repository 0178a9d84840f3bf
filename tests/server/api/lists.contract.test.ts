import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claim as ClaimAnswer } from "../../../domain/contract/claims.ts";
import type { List } from "../../../domain/contract/list.ts";
import type { Timeline } from "../../../domain/contract/timeline.ts";
import type { Claim } from "../../../server/pack/pack.ts";
import { readPack } from "../../../server/pack/read.ts";
import type { Serving } from "../../../server/serve.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { presentEngines } from "../store/engines.ts";
import { days, spell } from "./expected.ts";
import { json, serveShipped } from "./serving.ts";

const pack = await readPack(SHIPPED);
const counting = pack.claims.filter(({ status }) => status === "occurred" || status === "ongoing");
const background = new Set(pack.sources.filter((s) => s.background).map(({ id }) => id));

const begunBetween = (from: string, to: string) => (claim: Claim) => {
  const held = spell(claim);
  return held !== null && held[0] < days(to)[1] && held[1] > days(from)[0];
};

const CASES: [query: string, fits: (claim: Claim) => boolean][] = [
  ["", () => true],
  ["actor=csto", (c) => [c.subject, c.object, c.assertedBy].includes("csto")],
  ["actor=nikol-pashinyan", (c) => [c.subject, c.object, c.assertedBy].includes("nikol-pashinyan")],
  ["subject=armenia", (c) => c.subject === "armenia"],
  ["object=russia&subject=armenia", (c) => c.subject === "armenia" && c.object === "russia"],
  ["predicate=CRITICIZED,ACCUSED", (c) => ["CRITICIZED", "ACCUSED"].includes(c.predicate)],
  ["source=d1,d3", (c) => ["d1", "d3"].includes(c.source)],
  ["sign=0,-1", (c) => c.sign !== 1],
  ["status=alleged,denied", (c) => ["alleged", "denied"].includes(c.status)],
  ["about=armenia-csto-freeze", (c) => c.about.includes("armenia-csto-freeze")],
  ["from=2020&to=2020", begunBetween("2020", "2020")],
  ["from=2023-09", begunBetween("2023-09", "9998")],
  ["to=1995-06-30&sign=-1", (c) => begunBetween("0001", "1995-06-30")(c) && c.sign === -1],
];

describe.each(presentEngines())("lists on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());

  it.each(CASES)(
    "GET /api/claims?%s returns the matching rows, newest first",
    async (query, fits) => {
      const expected = pack.claims.filter(fits);
      expect(expected.length).toBeGreaterThan(0);
      const { items, total } = await json<List<ClaimAnswer>>(
        serving,
        `/api/claims?limit=1000&${query}`,
      );
      expect(items.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(total).toBe(expected.length);
      const begins = items.map(({ validFrom }) => validFrom ?? "");
      expect(begins).toEqual([...begins].sort().reverse());
    },
  );

  it.each(["/api/claims?", "/api/actors?", "/api/actors?q=armenia&"])(
    "%s returns every item once, page by page",
    async (address) => {
      const whole = await json<List<{ id: string }>>(serving, `${address}limit=1000`);
      const found: string[] = [];
      let next: string | null = "0";
      while (next !== null) {
        const page: List<{ id: string }> = await json(serving, `${address}limit=7&cursor=${next}`);
        expect(page.total).toBe(whole.total);
        found.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      expect(found).toEqual(whole.items.map(({ id }) => id));
    },
  );

  it("returns nothing after the end of a list", async () => {
    expect(await json(serving, "/api/actors?cursor=zzzz")).toEqual({
      items: [],
      total: 103,
      next: null,
    });
  });

  it.each([
    ["year", 4],
    ["month", 7],
  ])("GET /api/timeline?bucket=%s sums counting claims", async (bucket, length) => {
    const answer = await json<Timeline>(serving, `/api/timeline?bucket=${bucket}`);
    const tally = (claims: Claim[]) => ({
      count: claims.length,
      background: claims.filter((claim) => background.has(claim.source)).length,
      sum: Math.round(claims.reduce((sum, c) => sum + c.sign * c.intensity, 0) * 1e6) / 1e6 + 0,
    });
    const signs = (claims: Claim[]) => ({
      cooperation: tally(claims.filter(({ sign }) => sign === 1)),
      friction: tally(claims.filter(({ sign }) => sign === -1)),
      neutral: tally(claims.filter(({ sign }) => sign === 0)),
    });
    const starts = counting.filter(({ validFrom }) => validFrom !== "");
    const buckets = [...new Set(starts.map(({ validFrom }) => validFrom.slice(0, length)))].sort();
    expect(answer).toEqual({
      bucket,
      buckets: buckets.map((from) => ({
        from,
        ...signs(starts.filter(({ validFrom }) => validFrom.slice(0, length) === from)),
      })),
      undated: signs(counting.filter(({ validFrom }) => validFrom === "")),
    });
  });
});
