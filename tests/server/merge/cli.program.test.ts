import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPack } from "../../../server/pack/read.ts";
import { SMALL } from "../pack/small-pack.ts";
import { run } from "../program.ts";
import { writePack } from "../workspace/packs-on-disk.ts";

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "entente-merge-"));
  writePack(workspace, "one", "One");
  appendFileSync(
    join(writePack(workspace, "two", "Two"), "actors.csv"),
    "haydn,Haydn,Person,,AT,,\n",
  );
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));
const merge = (...args: string[]) => run("merge/cli.ts", args, { ENTENTE_WORKSPACE: workspace });

it("npm run merge writes a new pack of two, named in the workspace or by their folders", async () => {
  const { code, stdout, stderr } = await merge("one", join(workspace, "two"), "--out", "Both");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("both: 4 actors, 2 sources, 3 claims");
  expect(await readPack(join(workspace, "both"))).toMatchObject({ id: "both", title: "One · Two" });
  const again = await merge("one", "two", "--out", "both");
  expect([again.code, again.stderr]).toEqual([
    1,
    expect.stringContaining("is there already; choose another name with --out.\n"),
  ]);
});

it("npm run merge writes nothing if the packs contradict each other", async () => {
  writeFileSync(
    join(workspace, "two", "actors.csv"),
    SMALL["actors.csv"].replace("Mozart,Person", "Mozart,Composer"),
  );
  const { code, stderr } = await merge("one", "two");
  expect([code, stderr.split("\n").slice(0, 3)]).toEqual([
    1,
    [
      "The packs cannot be merged, and nothing was written:",
      "- one id is two different actors (1):",
      '    mozart: kind is "Person" in the first and "Composer" in the second',
    ],
  ]);
  expect(readdirSync(workspace).sort()).toEqual(["one", "two"]);
  const settled = await merge("one", "two", "--out", "settled", "--prefer", "second");
  expect([settled.code, settled.stdout.split("\n").slice(1, 4)]).toEqual([
    0,
    [
      "Where they differ, the second pack holds:",
      "- one id is two different actors (1):",
      '    mozart: kind is "Person" in the first and "Composer" in the second',
    ],
  ]);
  expect((await merge("one", "two", "--prefer", "third")).stderr).toContain("usage: npm run merge");
});

it("npm run merge compares packs, and says what is wrong with its arguments", async () => {
  const { code, stdout } = await merge("one", "two", "--compare", "--json");
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { actors: { second: ["haydn"] } }]);
  expect((await merge("one")).stderr).toContain("usage: npm run merge -- A B");
  expect((await merge("one", "three")).stderr).toContain("expected a folder with pack.json");
});
