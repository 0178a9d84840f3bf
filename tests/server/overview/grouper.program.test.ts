import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { Grouper } from "../../../server/overview/grouper.ts";
import type { NamedVersion } from "../../../server/overview/kept-communities.ts";
import type { Links } from "../../../server/overview/links.ts";

const ACTORS = 300;
const MANY = 20_001;
const links: Links = {
  subjects: Int32Array.from({ length: MANY }, (_, i) => i % ACTORS),
  objects: Int32Array.from({ length: MANY }, (_, i) => (7 * i + 1) % ACTORS),
  signs: new Int8Array(MANY).fill(1),
  intensities: new Float32Array(MANY).fill(0.5),
  undated: 0,
};
const data = { version: "one", isLoading: false } as NamedVersion;

it.each([
  ["are kept on the disk", true, 1],
  ["are not kept if a load has changed the data since", false, 0],
])("groups %s", async (_, isStill, copies) => {
  const folder = mkdtempSync(join(tmpdir(), "entente-groups-"));
  const grouper = new Grouper(folder, () => Promise.resolve(isStill));
  onTestFinished(() => {
    grouper.close();
    rmSync(folder, { recursive: true, force: true });
  });
  expect(await grouper.group(links, ACTORS, data)).toHaveLength(ACTORS);
  expect(readdirSync(folder)).toHaveLength(copies);
});
