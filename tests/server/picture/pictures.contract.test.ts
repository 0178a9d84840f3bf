import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Serving } from "../../../server/serve.ts";
import type { Problem } from "../../../server/contract/problem.ts";
import { statusWithEtag } from "../api/conditional.ts";
import { serveShipped } from "../api/serving.ts";

const ENGINE = {
  name: "embedded",
  settings: { engine: "embedded", memoryLimitBytes: 600_000_000 },
} as const;

describe("GET /api/view.svg and /api/view.png", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(ENGINE);
  });
  afterAll(() => serving.close());
  const get = (address: string) => fetch(`${serving.url}/api/view.${address}`);
  const conditional = (address: string, etag: string) =>
    statusWithEtag(`${serving.url}/api/view.${address}`, etag);

  it("draw the view of a link", async () => {
    const answer = await get("svg?at=2024-03&selection=armenia:russia&title=Two");
    const svg = await answer.text();
    expect(answer.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(svg).toContain('<title id="title">Two</title>');
    expect(svg).toMatch(/>As of March 2024[^<]*<\/text>/);
    expect(svg).toContain(">Armenia</text>");
  });

  it("have the size that is asked for", async () => {
    const answer = await get("png?width=400&height=300&scale=2");
    const png = Buffer.from(await answer.arrayBuffer());
    expect([
      answer.headers.get("content-type"),
      png.readUInt32BE(16),
      png.readUInt32BE(20),
    ]).toEqual(["image/png", 800, 600]);
  });

  it("may be shown by any page, and answer 304 while nothing has changed", async () => {
    const first = await get("svg?sign=1");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect([await conditional("svg?sign=1", etag), await conditional("svg?sign=-1", etag)]).toEqual(
      [304, 200],
    );
  });

  it.each([
    ["svg?width=5", "width"],
    ["png?scale=9", "scale"],
    ["png?width=4096&height=4096&scale=3", "scale"],
    ["svg?at=tomorrow", "at"],
    ["svg?focus=nobody", "focus"],
    ["svg?colour=red", "colour"],
    ["svg?legend=perhaps", "legend"],
  ])("refuse %s, naming the field", async (address, field) => {
    const answer = await get(address);
    const { errors } = (await answer.json()) as Problem;
    expect([answer.status, errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });
});
