import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { elementTypes } from "../../../build/element-types.ts";
import { projectRoot } from "../../../server/root.ts";

const root = projectRoot();
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const kept = (name: string): string => read(`client/embed/package/${name}`);

interface Named {
  name: string;
}

interface Manifest {
  modules: {
    declarations: {
      attributes: Named[];
      members: (Named & { kind: string })[];
      events: Named[];
      slots: Named[];
      cssParts: Named[];
      cssProperties: Named[];
    }[];
  }[];
}

const element = (JSON.parse(kept("custom-elements.json")) as Manifest).modules[0]?.declarations[0];
const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();

/** The names in code that docs/embedding.md lists behind a word in bold, up to the next one. */
function documented(word: string): string[] {
  const [, list = ""] =
    new RegExp(`\\*\\*${word}:\\*\\*([^*\\n]*)`).exec(read("docs/embedding.md")) ?? [];
  return [...list.matchAll(/`([\w-]+)(?:\([^)]*\))?`/g)].map(([, name = ""]) => name).sort();
}

describe("elementTypes(root)", () => {
  it("gives what is kept for the package", async () => {
    const { declarations, manifest } = await elementTypes(root);
    expect(declarations).toBe(kept("entente-graph.d.ts"));
    expect(manifest).toBe(kept("custom-elements.json"));
  });
});

describe("custom-elements.json", () => {
  it.each([
    ["Attributes", names(element?.attributes)],
    ["Events", names(element?.events)],
    ["Methods", names(element?.members.filter(({ kind }) => kind === "method"))],
    ["Slots", names(element?.slots)],
    ["Parts", names(element?.cssParts)],
    ["Custom properties", names(element?.cssProperties)],
  ])("holds what the documentation lists: %s", (word, described) => {
    expect(described).not.toEqual([]);
    expect(described).toEqual(documented(word));
  });
});
