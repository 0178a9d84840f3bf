import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { DEFAULT_FILTER } from "../../client/model/graph/filter.ts";
import { applyFilter } from "../../client/model/graph/apply-filter.ts";
import { nameLines } from "../../client/model/layout/footprint.ts";
import { buildModel } from "../../client/model/graph/model.ts";
import { shortName } from "../../client/model/graph/short-name.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";
import { hasBrowser } from "./browser.ts";
import { inkOfMap } from "./colours.ts";
import { drawn, spokenSummary } from "./map.ts";
import { PHONE, visits } from "./visits.ts";
import { overlaps, recordWriting, writtenTexts } from "./writing.ts";

const FIRST_KINDS = ["State", "Organization", "Treaty", "Territory", "Person"];
const SUMMARY =
  "Armenia and Russia: the drift: graph of 31 actors, 87 relations of cooperation, 46 of friction; the filter leaves out 107 more";

/** The counts that the map tells the page, from the first. */
function listenToCounts() {
  const heard: unknown[] = [];
  addEventListener("entente-counts", (event) => heard.push((event as CustomEvent).detail));
  Object.assign(window, { heard });
}
const heardCounts = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

/** The names of the actors of the first view, as lines. */
async function linesOfNames(): Promise<string[]> {
  const answer = await fetch(`${inject("product")}/api/graph`);
  const model = buildModel((await answer.json()) as SerializedGraph);
  const { actors } = applyFilter(model, { ...DEFAULT_FILTER, kinds: FIRST_KINDS });
  return actors.flatMap((actor) => nameLines(shortName(model.getNodeAttributes(actor))));
}

describe.runIf(hasBrowser())("the page at first sight", () => {
  const { open } = visits();

  it("shows the actors and bundles of the pack's first view", async () => {
    const page = await open("/", { prepare: listenToCounts });
    await drawn(page);
    expect(await heardCounts(page)).toEqual([{ actors: 31, bundles: 79 }]);
    expect(await spokenSummary(page)).toBe(SUMMARY);
    expect(await page.title()).toBe("Armenia and Russia: the drift · Entente");
  });

  const signsAreTold = async (page: Page) => {
    const { blue, vermillion } = await inkOfMap(page);
    expect(blue).toBeGreaterThan(2000);
    expect(vermillion).toBeGreaterThan(2000);
  };

  it.each(["light", "dark"] as const)(
    "draws cooperation in blue and friction in vermillion: %s",
    async (colorScheme) => {
      const page = await open("/", { colorScheme });
      await drawn(page);
      await signsAreTold(page);
    },
  );

  it("writes the name of every actor, and no text over another", async () => {
    const page = await open("/", { prepare: recordWriting });
    await drawn(page);
    const isName = ({ text }: { text: string }) => !/^[+−±]\d+$/.test(text);
    const names = async () => (await writtenTexts(page)).filter(isName).map(({ text }) => text);
    // Names come after the first picture.
    await expect.poll(async () => (await names()).sort()).toEqual((await linesOfNames()).sort());
    expect(overlaps(await writtenTexts(page))).toEqual([]);
  });

  it("fits a phone, in the same colours, without a way to scroll sideways", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    await signsAreTold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await spokenSummary(page)).toBe(SUMMARY);
  });
});
