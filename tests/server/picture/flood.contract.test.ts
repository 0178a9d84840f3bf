import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../../domain/contract/problem.ts";
import type { Serving } from "../../../server/serve.ts";
import { serveShipped } from "../api/serving.ts";

const ENGINE = {
  name: "embedded",
  settings: { engine: "embedded", memoryLimitBytes: 600_000_000 },
} as const;

describe("many large pictures at once", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(ENGINE);
  });
  afterAll(() => serving.close());
  const get = (address: string) => fetch(serving.url + address);
  const large = (i: number) => `/api/view.png?width=2000&height=${2000 - i}&at=20${10 + (i % 10)}`;

  it("draws once what many ask for at once", async () => {
    const same = Array.from({ length: 100 }, () => get("/api/view.png?width=500&height=400"));
    expect(new Set((await Promise.all(same)).map(({ status }) => status))).toEqual(new Set([200]));
  });

  it("are refused beyond one client's share, with a time to come again, and never as 500", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => get(large(i))));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(8).fill(200), ...Array<number>(4).fill(429)]);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(refused.headers.get("retry-after")).toBe("5");
    expect(((await refused.json()) as Problem).detail).toContain("8 pictures");
  });

  it("take neither pages with a card, nor oEmbed, nor HTML files away", async () => {
    const gone = new AbortController();
    const flood = Array.from({ length: 8 }, (_, i) =>
      fetch(`${serving.url}${large(i)}&title=still-${i}`, { signal: gone.signal }),
    );
    const settled = Promise.allSettled(flood);
    const shared = encodeURIComponent(`${serving.url}/?at=2019`);
    const answers = await Promise.all(
      ["/?at=2021", "/embed/v1?at=2020", `/oembed?url=${shared}`].map(get),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    gone.abort();
    await settled;
  });
});
