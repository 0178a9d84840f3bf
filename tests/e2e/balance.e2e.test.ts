import highsModule from "highs";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { balanceOf } from "../../domain/analysis/balance/balance.ts";
import { foldPairs } from "../../domain/analysis/balance/fold-pairs.ts";
import { highsSolver } from "../../domain/analysis/balance/highs-solver.ts";
import { campChanges } from "../../domain/analysis/camps-over-time/camp-changes.ts";
import { campTable } from "../../domain/analysis/camps-over-time/camp-table.ts";
import { campsOverTime } from "../../domain/analysis/camps-over-time/camps-over-time.ts";
import { windowName } from "../../client/model/camps/window-name.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { writeHardPack } from "./hard-pack.ts";
import { drawn } from "./map.ts";
import { servedPack } from "./served-pack.ts";
import { savedFile } from "./saved-file.ts";
import { PHONE, visits } from "./visits.ts";

const details = (page: Page) => page.getByRole("region", { name: "Details" });
const index = (page: Page) => details(page).locator("[data-figure=frustration]");
const legend = (page: Page) => page.getByRole("list", { name: "Legend of camps" });

/** The relations that the first view of the shipped pack shows. */
async function shown(): Promise<SerializedGraph> {
  const filter =
    "sign=1,-1&kind=State,Organization,Treaty,Territory,Person&status=occurred,ongoing";
  const answer = await fetch(`${inject("product")}/api/graph?${filter}&limit=20000`);
  return (await answer.json()) as SerializedGraph;
}

const ends = ({
  key: id,
  source: from,
  target: to,
  attributes,
}: SerializedGraph["edges"][number]) => ({
  ...attributes,
  ...{ id, from, to },
});

describe.runIf(hasBrowser())("the panel of balance", () => {
  const { open } = visits();

  it("shows the proven index, camps and triads of what is shown, each with what it is made of", async () => {
    const page = await open("/#/balance");
    await drawn(page);
    await details(page).getByText("Proven: no division does better.").waitFor();
    const loadHighs = highsModule;
    const figures = balanceOf(
      foldPairs(
        (await shown()).edges.map((edge) => ({ ...ends(edge), since: edge.attributes.validFrom })),
        "net",
      ),
      { rule: "net", camps: 2, weighted: false },
      { solver: highsSolver(await loadHighs()), milliseconds: 10_000 },
    );
    expect(figures.frustration.exact).toBe(true);
    expect(await index(page).textContent()).toBe(String(figures.frustration.upper));
    const sizes = figures.camps.map(({ actors }) => String(actors.length));
    await expect
      .poll(() => legend(page).locator("b").allTextContents())
      .toEqual([...sizes, String(figures.frustrated.length)]);
    for (const [type, count] of Object.entries(figures.triads.byType)) {
      const marks = [...type].map((mark) => (mark === "+" ? "+" : "−")).join(" ");
      const row = details(page).locator("summary", { hasText: marks });
      expect(await row.innerText()).toContain(String(count));
    }
    await details(page).getByText("How these figures are computed").click();
    await details(page).getByText("Estrada and Benzi 2014").waitFor();
    const pairs = details(page).getByRole("region", { name: "Frustrated pairs" }).getByRole("link");
    await expect.poll(() => pairs.count()).toBe(figures.frustrated.length);
    await pairs.first().press("Enter");
    await page.waitForURL(/#\/pair\//);
    await legend(page).waitFor({ state: "detached" });
  });

  it("keeps its choices in the address, and says of more camps that they are searched for", async () => {
    const page = await open("/#/balance");
    await index(page).waitFor();
    await details(page).getByRole("combobox", { name: "Camps", exact: true }).selectOption("3");
    await page.waitForURL("**/#/balance/camps/3");
    await details(page).getByLabel("One sign for two actors by").selectOption("strongest");
    await page.waitForURL("**/#/balance/camps/3/rule/strongest");
    await details(page).getByText("Found by a search with many starts").waitFor();
    await details(page).getByLabel("Mark camps on the map").uncheck();
    await page.waitForURL("**/map/off");
    await legend(page).waitFor({ state: "detached" });
    await page.reload();
    await details(page).getByText("Found by a search with many starts").waitFor();
    expect(
      await details(page).getByRole("combobox", { name: "Camps", exact: true }).inputValue(),
    ).toBe("3");
    expect(await details(page).getByLabel("Mark camps on the map").isChecked()).toBe(false);
  });

  it("says what it expected of an address that it cannot read, and shows the rest", async () => {
    const page = await open("/#/balance/camps/9/rule/newest");
    await details(page).getByText("“9” is no camps: expected 2 – 6.").waitFor();
    expect(await details(page).getByLabel("One sign for two actors by").inputValue()).toBe(
      "newest",
    );
    await index(page).waitFor();
  });

  it("can be cancelled, says that it was stopped, and computes when it is asked again", async () => {
    const page = await open("/");
    // The worker never comes, so that the work lasts until it is cancelled.
    await page.context().route(/balance-worker.*\.js/, () => {});
    await page.evaluate(() => (location.hash = "#/balance"));
    await details(page).getByRole("button", { name: "Cancel" }).press("Enter");
    await details(page).getByText("Stopped.").waitFor();
    expect(await index(page).count()).toBe(0);
    await page.context().unrouteAll();
    await details(page).getByRole("button", { name: "Compute" }).press("Enter");
    await index(page).waitFor();
  });

  it("computes anew when the filter changes, and says if there is nothing to balance", async () => {
    const page = await open("/?sign=1#/balance");
    await details(page).getByText("None: what is shown is balanced.").waitFor();
    await page
      .getByRole("group", { name: "Legend and filter" })
      .getByRole("button", { name: /^Cooperation/ })
      .click();
    await details(page).getByText("there is nothing to balance").waitFor();
  });

  it("is loaded when it is opened, and not with the page", async () => {
    const page = await open("/");
    await drawn(page);
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    const own = /balance|highs|camp-legend|group-marks|over-time/;
    expect((await loaded()).filter((name) => own.test(name))).toEqual([]);
    await page.evaluate(() => (location.hash = "#/balance"));
    await index(page).waitFor();
    expect((await loaded()).filter((name) => own.test(name)).length).toBeGreaterThan(0);
  });
});

describe.runIf(hasBrowser())("a proof of balance that takes long", () => {
  const { open } = visits();
  const product = servedPack(writeHardPack());

  it("is looked for beside bounds that are there at once, and leaves them if it is cancelled", async () => {
    const page = await open("/#/balance", { url: product.url });
    await details(page).getByText("a proof is on its way").waitFor();
    const bounds = await index(page).textContent();
    expect(bounds).toMatch(/^between \d+ and \d+$/);
    await details(page).getByRole("button", { name: "Cancel" }).press("Enter");
    await details(page).getByText("there is no proof that none does better").waitFor();
    expect(await details(page).getByRole("button", { name: "Cancel" }).count()).toBe(0);
    expect(await details(page).getByText("Stopped").count()).toBe(0);
    expect(await index(page).textContent()).toBe(bounds);
    await legend(page).waitFor();
  });
});

describe.runIf(hasBrowser())("camps over time", () => {
  const { open } = visits();

  it("lead from an actor to its camps, its changes of side and their claims in three clicks", async () => {
    const relations = (await shown()).edges.map(ends);
    const windows = [
      ...campsOverTime(
        relations.filter(({ spells }) => spells.length > 0),
        {
          ...{ years: 1, camps: 2, rule: "net" },
        },
      ),
    ];
    const changes = campChanges(windows, relations).filter(({ actor }) => actor === "armenia");
    expect(changes.length).toBeGreaterThan(0);
    const page = await open("/#/actor/armenia");
    await details(page)
      .getByRole("link", { name: /^Its camps over time/ })
      .press("Enter");
    await page.waitForURL("**/#/balance/show/time/actor/armenia");
    await details(page).getByRole("heading", { name: "Camps of Armenia" }).waitFor();
    const items = details(page).locator("entente-camp-change");
    await expect
      .poll(() => items.locator("summary .when").allTextContents())
      .toEqual(changes.map(({ after }) => windowName(after)).reverse());
    const last = changes.at(-1)!;
    await items.first().locator("summary").press("Enter");
    await items.first().locator("a.claim").first().waitFor();
    await expect.poll(() => items.first().locator("article").count()).toBe(last.claims);
    await expect
      .poll(() => items.first().locator("a[href^='#/relation/']").count())
      .toBe(last.causes.length);
  });

  it("are reached from the story too", async () => {
    const page = await open("/#/story/armenia");
    await details(page)
      .getByRole("link", { name: /^Its camps over time/ })
      .press("Enter");
    await page.waitForURL("**/#/balance/show/time/actor/armenia");
  });

  it("show a window on the map by keyboard, and the map takes its time", async () => {
    const page = await open("/#/balance/show/time/years/5");
    await drawn(page);
    const slider = details(page).getByRole("slider", { name: "Window" });
    await slider.waitFor();
    const latest = await slider.getAttribute("aria-valuetext");
    await slider.press("ArrowLeft");
    await page.waitForURL(/window\/\d{4}/);
    const chosen = await slider.getAttribute("aria-valuetext");
    expect(chosen).not.toBe(latest);
    const [from, to] = chosen!.split("–");
    await page.waitForURL(new RegExp(`from=${from}&to=${to}`));
    await legend(page).waitFor();
  });

  it("of two windows are compared, with who is on another side and who came and went", async () => {
    const relations = (await shown()).edges.map(ends).filter(({ spells }) => spells.length > 0);
    const windows = [...campsOverTime(relations, { years: 5, camps: 2, rule: "net" })];
    const [before, after] = [windows.at(-3)!, windows.at(-1)!];
    const { both, beforeAlone, afterAlone } = campTable(before.camp, after.camp);
    const page = await open("/#/balance/show/time/years/5");
    await details(page)
      .getByLabel("Compare with")
      .selectOption({ label: windowName(before.window) });
    await page.waitForURL(new RegExp(`against/${before.window.first}`));
    const compared = details(page).getByRole("region", { name: "Two windows" });
    const cells = async () =>
      (await compared.getByRole("cell").allInnerTexts()).map((text) => text.trim());
    const alone = (camp: number, ids: readonly string[], { camp: of }: typeof before) =>
      ids.filter((id) => of.get(id) === camp).length;
    await expect
      .poll(cells)
      .toEqual(
        [
          ...both.flatMap((row, camp) => [
            ...row.map((ids) => ids.length),
            alone(camp, beforeAlone, before),
          ]),
          ...both.map((_, camp) => alone(camp, afterAlone, after)),
          "",
        ].map(String),
      );
    const moved = both.flatMap((row, from) => row.filter((_, to) => to !== from)).flat();
    const on = `On another side in ${windowName(after.window)} than in ${windowName(before.window)}`;
    const list = details(page).getByRole("region", { name: on });
    await expect.poll(() => list.locator("entente-camp-change").count()).toBe(moved.length);
    expect(moved.length).toBeGreaterThan(0);
  });

  it("save figures as SVG, PNG and CSV, with their parameters and the version of the data", async () => {
    const { version } = (await shown()).attributes;
    const page = await open("/#/balance/show/time/years/5");
    const files = details(page).getByRole("group", { name: "Save: Camps over time" });
    await files.waitFor();
    const save = (kind: string) =>
      savedFile(page, () => files.getByRole("button", { name: kind }).click());
    const svg = (await save("SVG")).bytes.toString();
    expect(svg).toMatch(/^<svg .*windows of 5 years, 2 camps, one sign by net/s);
    expect(svg).toContain(version);
    expect(svg).not.toContain("<!--");
    const png = await save("PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    const csv = (await save("CSV")).bytes.toString();
    const [head = "", row = ""] = csv.split("\n");
    expect(head).toContain("stability");
    expect(row).toMatch(/"windows of 5 years, 2 camps/);
    expect(row).toContain(version);
  });

  it("say if nothing that is shown has a date", async () => {
    const page = await open("/?sign=0#/balance/show/time");
    await details(page).getByText("there is nothing to follow over time").waitFor();
  });

  it.each([
    ["what is shown", "#/balance"],
    ["over time", "#/balance/show/time/against/2015/actor/armenia"],
  ])("and balance have no faults of access: %s", async (_, hash) => {
    for (const options of [{}, { ...PHONE, colorScheme: "dark" as const }]) {
      const page = await open(`/${hash}`, options);
      await details(page)
        .getByText(/Proven:|Who changed sides/)
        .first()
        .waitFor();
      expect(await axeFaults(page, undefined, page.locator("entente-panel"))).toEqual([]);
    }
  });
});
