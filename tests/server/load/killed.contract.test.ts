import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPack } from "../../../server/pack/read.ts";
import type { Store } from "../../../server/store/port.ts";
import { randomOf } from "../../bench/random.ts";
import { environmentOf, run, start } from "../program.ts";
import { openEmpty, presentEngines, rows } from "../store/engines.ts";
import { load } from "./loading.ts";
import { SHIPPED, shippedFolder } from "./pack-folder.ts";
import { relationIds, stored } from "./stored.ts";

const KILLS = 10;
const PATIENCE = 300_000;

/**
 * Returns the shipped pack with other intensities in nearly all claims, and without one relation.
 */
function newerFolder(): string {
  const folder = shippedFolder();
  const file = join(folder, "claims.csv");
  const lines = readFileSync(file, "utf8").split("\n");
  const changed = lines
    .filter((line) => !line.includes(",SIGNALLED_TO,") || line.startsWith("id,"))
    .map((line) => line.replace(/^((?:[^,]*,){5}0\.\d),/, "$15,"));
  writeFileSync(file, changed.join("\n"));
  return folder;
}

const neo4j = presentEngines().filter(({ name }) => name === "neo4j");

describe.each(neo4j)("a load into $name whose process is killed", (engine) => {
  const underWay = async (store: Store): Promise<boolean> => {
    const found = await rows(store, "MATCH (l:Load) WHERE l.pending IS NOT NULL RETURN l.pack");
    return found.length > 0;
  };

  it(
    "leaves the graph readable each of ten times and is completed by the next",
    { timeout: PATIENCE },
    async () => {
      const folder = newerFolder();
      const environment = environmentOf(engine.settings);
      const random = randomOf(20201127);
      const store = await openEmpty(engine);
      const older = await readPack(SHIPPED);
      await load(store, older);
      const before = await relationIds(store);
      const { stdout } = await run("load/cli.ts", [folder, "--json"], environment);
      const { seconds } = JSON.parse(stdout) as { seconds: number };
      const clean = await stored(store);
      const after = await relationIds(store);
      expect(before.filter((id) => !after.includes(id)).length).toBeGreaterThan(0);

      let interrupted = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        await load(store, older);
        const { child, ended } = start("load/cli.ts", [folder], environment);
        let over = false;
        void ended.then(() => (over = true));
        while (!over && !(await underWay(store))) await pause(5);
        await pause(random.whole(Math.ceil(seconds * 800)));
        child.kill("SIGKILL");
        await ended;
        if (await underWay(store)) interrupted++;
        const readable = new Set(await relationIds(store));
        const whole = [before, after].some((ids) => ids.every((id) => readable.has(id)));
        expect({ kill, whole }).toEqual({ kill, whole: true });
      }
      expect(interrupted).toBeGreaterThan(0);

      expect(await run("load/cli.ts", [folder], environment)).toMatchObject({ code: 0 });
      expect(await stored(store)).toEqual(clean);
      await store.close();
      const empty = await openEmpty(engine);
      await load(empty, await readPack(folder));
      expect(await stored(empty)).toEqual(clean);
      await empty.close();
    },
  );
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
