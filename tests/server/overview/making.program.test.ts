import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Making } from "../../../domain/contract/making.ts";
import { Grouper } from "../../../server/overview/grouper.ts";
import type { NamedVersion } from "../../../server/overview/kept-communities.ts";
import type { Links } from "../../../server/overview/links.ts";

const ACTORS = 20_000;
const MANY = 400_000;
const links: Links = {
  subjects: Int32Array.from({ length: MANY }, (_, i) => (i * 31) % ACTORS),
  objects: Int32Array.from({ length: MANY }, (_, i) => (i * 7 + (i % 977)) % ACTORS),
  signs: new Int8Array(MANY).fill(1),
  intensities: new Float32Array(MANY).fill(0.5),
  undated: 0,
};
const data = { version: "one", isLoading: false } as NamedVersion;

describe("the search for communities", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "entente-making-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const grouperOf = () => new Grouper(join(folder, "none"), () => Promise.resolve(false));

  it("says how far it is while it goes on, and nothing before and after", async () => {
    const grouper = grouperOf();
    const idle: Making = { share: null, isCancelled: false };
    expect(grouper.making).toEqual(idle);
    const shares: (number | null)[] = [];
    const watch = setInterval(() => shares.push(grouper.making.share), 1);
    await grouper.group(links, ACTORS, data);
    clearInterval(watch);
    expect(shares).toContain(0);
    expect(shares).toContain(0.5);
    expect(grouper.making).toEqual(idle);
  });

  it("is cancelled, waits then, and begins again when it is resumed", async () => {
    const grouper = grouperOf();
    const cancelled = grouper.group(links, ACTORS, data);
    await expect.poll(() => grouper.making.share).toBe(0);
    grouper.cancel();
    await expect(cancelled).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining("was cancelled") as string,
    });
    expect(grouper.making).toEqual({ share: null, isCancelled: true });
    await expect(grouper.group(links, ACTORS, data)).rejects.toMatchObject({ status: 503 });
    grouper.resume();
    expect(await grouper.group(links, ACTORS, data)).toHaveLength(ACTORS);
  });

  it("is not held up for other data by what was cancelled", async () => {
    const grouper = grouperOf();
    const cancelled = grouper.group(links, ACTORS, data);
    await expect.poll(() => grouper.making.share).toBe(0);
    grouper.cancel();
    await expect(cancelled).rejects.toMatchObject({ status: 503 });
    const other = { ...data, version: "two" };
    expect(await grouper.group(links, ACTORS, other)).toHaveLength(ACTORS);
  });
});
