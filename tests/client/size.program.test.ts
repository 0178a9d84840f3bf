import { describe, expect, it } from "vitest";
import { projectRoot } from "../../server/root.ts";
import {
  EDITOR_KIB,
  ELEMENT_KIB,
  EMBED_KIB,
  HOST_KIB,
  IMPORT_KIB,
  PAGE_FILES,
  PAGE_KIB,
} from "../bench/budget.ts";
import {
  editorWeight,
  elementWeight,
  importWeight,
  pageWeight,
  scriptWeight,
} from "../bench/weight.ts";

const root = projectRoot();
describe("pageWeight(root)", () => {
  it("stays within the budget before the page can be used", () => {
    const { initial, files, later } = pageWeight(root);
    expect(initial).toBeLessThanOrEqual(PAGE_KIB);
    // A browser asks a server for six files at a time, and waits for one before it asks for more.
    expect(files).toBeLessThanOrEqual(PAGE_FILES);
    // Less than this and the bundle was not what is weighed.
    expect(initial).toBeGreaterThan(PAGE_KIB / 3);
    expect(later).toBeGreaterThan(0);
  });
});

describe("importWeight(root)", () => {
  it("stays within the budget before a file can be chosen", () => {
    const { initial } = importWeight(root);
    expect(initial).toBeLessThanOrEqual(IMPORT_KIB);
    expect(initial).toBeGreaterThan(IMPORT_KIB / 5);
  });
});

describe("elementWeight(root)", () => {
  it("stays within the budget with lit, sigma and graphology", async () => {
    const { initial } = await elementWeight(root);
    expect(initial).toBeLessThanOrEqual(ELEMENT_KIB);
    expect(initial).toBeGreaterThan(ELEMENT_KIB / 2);
  });
});

describe("editorWeight(root)", () => {
  it("stays within the budget when the workbench opens", () => {
    const { initial, later } = editorWeight(root);
    expect(initial).toBeLessThanOrEqual(EDITOR_KIB);
    expect(initial).toBeGreaterThan(EDITOR_KIB / 2);
    // Finding and replacing is fetched when it is asked for.
    expect(later).toBeGreaterThan(0);
  });
});

describe("scriptWeight(root, mode)", () => {
  it.each([
    ["entente-graph", EMBED_KIB],
    ["host", HOST_KIB],
  ] as const)("stays within the budget of other pages: %s", async (mode, most) => {
    const { initial } = await scriptWeight(root, mode);
    expect(initial).toBeLessThanOrEqual(most);
    expect(initial).toBeGreaterThan(most / 8);
  });
});
