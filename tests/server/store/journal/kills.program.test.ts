import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { afterAll, beforeAll, expect, it } from "vitest";

/** Increase by hand: ENTENTE_TEST_KILLS=100. Each start of a writer costs a second or two. */
const KILLS = Number(process.env["ENTENTE_TEST_KILLS"] ?? 2);
const LONGEST_MS = 150;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-kills-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Held {
  /** Numbers of the complete pairs. */
  pairs: number[];
  nodes: number;
  said: string[];
}

/**
 * Starts a writer and kills it after a while. Resolves to what it found, and to the last pair whose
 * commit was confirmed.
 */
async function killed(afterMs: number): Promise<{ held: Held; answered: number }> {
  const writer = join(import.meta.dirname, "writer.ts");
  const child = spawn(process.execPath, ["--import", "tsx", writer, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close") as Promise<[number | null, string | null]>;
  let answered = 0;
  const found = new Promise<Held>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("{")) resolve(JSON.parse(line) as Held);
      else answered = Number(line);
    });
    void ended.then(() => reject(new Error("the writer ended by itself")));
  });
  const held = await found;
  await sleep(afterMs);
  child.kill("SIGKILL");
  expect((await ended)[1]).toBe("SIGKILL");
  return { held, answered: Math.max(answered, held.pairs.length) };
}

it(
  "committed data survives a kill at any moment, and nothing incomplete does",
  { timeout: 30_000 + KILLS * 10_000 },
  async () => {
    const random = xoroshiro128plus(17);
    let before = 0;
    for (let kill = 0; kill <= KILLS; kill++) {
      const { held, answered } = await killed(uniformInt(random, 0, LONGEST_MS));
      // The pair after the last confirmed one may have been committed too.
      expect(held.pairs.length - before, `kill ${kill}`).toBeOneOf([0, 1]);
      expect(held.pairs).toEqual(held.pairs.map((_, i) => i + 1));
      expect(held.nodes).toBe(2 * held.pairs.length);
      for (const line of held.said) expect(line).toMatch(/was not finished .* bytes were cut off/);
      before = answered;
    }
    expect(before).toBeGreaterThan(KILLS);
  },
);
