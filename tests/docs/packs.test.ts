import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPack } from "../../server/pack/read.ts";
import { page } from "./pages.ts";

const { text } = page("docs/packs.md");
const tables = Array.from(
  text.matchAll(/```csv (\w+\.csv)\n([\s\S]*?)```/g),
  ([, file = "", csv = ""]) => ({ file, csv }),
);
const cells = Array.from(
  text.matchAll(/^\| (validFrom|sign|intensity) +\| (\S+) +\| (\S+) +\|$/gm),
  ([, column = "", written = "", read = ""]) => ({ column, written, read }),
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "docs-pack-"));
  const view = { kinds: ["State"], statuses: ["occurred"], cardActors: ["arland"] };
  const manifest = { id: "docs", title: "Docs", summary: "An example.", licence: "CC0 1.0", view };
  await writeFile(join(folder, "pack.json"), JSON.stringify(manifest));
  for (const { file, csv } of tables) await writeFile(join(folder, file), csv);
});
afterEach(() => rm(folder, { recursive: true }));

describe("docs/packs.md", () => {
  it("has an example that can be read, with what its empty cells mean", async () => {
    const { claims } = await readPack(folder);
    expect(claims).toMatchObject([
      { sign: 1, intensity: 0.9, status: "ongoing", assertedBy: "treaty", precision: "day" },
      {
        sign: -1,
        intensity: 0.3,
        status: "occurred",
        assertedBy: "ann",
        summary: "Borland criticized Arland.",
        properties: { confidence: 0.4 },
      },
    ]);
  });

  it("lists cells", () => {
    expect(cells.length).toBeGreaterThan(5);
  });

  it.each(cells)("reads $written as $read in $column", async ({ column, written, read }) => {
    await writeFile(
      join(folder, "claims.csv"),
      `id,subject,predicate,object,source,${column}\nc1,arland,ALLY_OF,borland,treaty,"${written}"\n`,
    );
    const [claim] = (await readPack(folder)).claims;
    expect(String(claim?.[column as "sign"])).toBe(read);
  });
});
