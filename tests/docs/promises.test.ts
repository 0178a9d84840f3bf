import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "../../server/config.ts";
import { projectRoot } from "../../server/root.ts";
import { page, PAGES } from "./pages.ts";

const manifest = JSON.parse(readFileSync(join(projectRoot(), "package.json"), "utf8")) as Record<
  "scripts" | "dependencies" | "devDependencies",
  Record<string, string>
>;

describe("README", () => {
  it("is read in a few minutes", () => {
    expect(page("README.md").text.split(/\s+/).length).toBeLessThanOrEqual(900);
  });

  it("leads to every page of docs/", () => {
    const { text } = page("README.md");
    const index = page("docs/README.md").text;
    const pages = PAGES.filter(({ path }) => /^docs\/[^/]+\.md$/.test(path));
    const named = pages.map(({ path }) => path.slice("docs/".length));
    expect(
      named.filter((name) => !text.includes(`docs/${name}`) && !index.includes(`(${name})`)),
    ).toEqual(["README.md"]);
  });
});

describe("the documentation", () => {
  it("names every setting in one row of its table, and no other", () => {
    const rows = page("docs/deploying.md").text.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\|/gm);
    expect(Array.from(rows, ([, name]) => name).sort()).toEqual([...SETTINGS].sort());
  });

  it("speaks of scripts that package.json has", () => {
    const named = PAGES.flatMap(({ text }) =>
      Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, script = ""]) => script),
    );
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  it("says why there is each dependency", () => {
    const { text } = page("docs/dependencies.md");
    const all = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    const said = (name: string) => text.includes(name) || /^@(codemirror|types)\//.test(name);
    expect(all.filter((name) => !said(name))).toEqual([]);
  });

  it.each(PAGES.filter(({ path }) => path.startsWith("docs/adr/")))(
    "has context, decision and consequences in $path",
    ({ text }) => {
      const parts = Array.from(text.matchAll(/^\*\*(\w+)\.\*\*/gm), ([, part]) => part);
      expect(parts).toEqual(["Context", "Decision", "Consequences"]);
    },
  );

  it("says of every term in the glossary what it is not", () => {
    const rows = page("docs/glossary.md")
      .text.split("\n")
      .filter((line) => line.startsWith("| **"));
    const cells = rows.map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((row) => row.length !== 3 || row.includes(""))).toEqual([]);
  });
});
