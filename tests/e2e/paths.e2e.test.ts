import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { Paths } from "../../domain/contract/paths.ts";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { visits } from "./visits.ts";

const details = (page: Page) => page.getByRole("region", { name: "Details" });
const found = (page: Page) => details(page).getByRole("button", { name: /^ICC / });

/** Collects what is lit up from now on. */
async function listenToLight(page: Page) {
  const heard = await page.evaluateHandle(() => {
    const lit: unknown[] = [];
    addEventListener("entente-light", (event) => lit.push((event as CustomEvent).detail));
    return lit;
  });
  return () => heard.jsonValue();
}

describe.runIf(hasBrowser())("paths", () => {
  const { open } = visits();

  it("are listed in words along what the filter shows, and lit up when they are chosen", async () => {
    const query =
      "start=icc&end=csto&sign=1,-1&kind=State,Organization,Treaty,Territory,Person&maxHops=6";
    const address = `${inject("product")}/api/paths?${query}`;
    const { paths } = (await (await fetch(address)).json()) as Paths;
    expect(paths.length).toBeGreaterThan(1);
    const page = await open("/#/paths/icc/csto");
    await drawn(page);
    await found(page).first().waitFor();
    await expect.poll(() => found(page).count()).toBe(paths.length);
    const spoken = await found(page).first().locator(".visually-hidden").textContent();
    expect(spoken).toMatch(/^ICC ← .+ − \S+ .*CSTO\. /);
    const lit = await listenToLight(page);
    await found(page).nth(1).press("Enter");
    expect(await found(page).nth(1).getAttribute("aria-pressed")).toBe("true");
    const { actors, relations } = paths[1]!;
    expect(await lit()).toEqual([
      { actors: actors.map(({ id }) => id), relations: relations.flat().map(({ id }) => id) },
    ]);
    await details(page)
      .getByText(/relations? along it/)
      .press("Enter");
    await details(page).locator(".legs a").first().press("Enter");
    await page.waitForURL(/#\/relation\//);
  });

  it("lead on from an actor to another that is searched for", async () => {
    const page = await open("/#/actor/belarus");
    await details(page).getByRole("link", { name: "Find a path to another actor" }).press("Enter");
    const search = details(page).getByRole("combobox", { name: "Search for the end" });
    await search.fill("france");
    await details(page)
      .getByRole("option", { name: /^France/ })
      .waitFor();
    await search.press("Enter");
    await page.waitForURL("**/#/paths/belarus/france");
    await details(page)
      .getByText(/shortest paths?, of \d steps?/)
      .waitFor();
  });

  it("that are not there are said to be missing, and the filters can be lifted", async () => {
    const page = await open("/#/paths/icc/csto");
    await found(page).first().waitFor();
    const legend = page.getByRole("group", { name: "Legend and filter" });
    await legend.getByRole("button", { name: /^Cooperation/ }).click();
    await legend.getByRole("button", { name: /^Friction/ }).click();
    await details(page).getByText("No path from ICC to CSTO").waitFor();
    await details(page).getByRole("button", { name: "Clear filters" }).click();
    await found(page).first().waitFor();
  });

  it("from an actor to itself, or to none, are refused with a way on", async () => {
    const page = await open("/#/paths/armenia/armenia", { expected: /status of 404/ });
    await details(page).getByRole("alert").getByText("Both ends are Armenia").waitFor();
    await details(page).getByRole("link", { name: "Choose another end" }).click();
    await page.waitForURL("**/#/paths/armenia");
    await details(page).getByRole("combobox", { name: "Search for the end" }).waitFor();
    await page.evaluate(() => (location.hash = "#/paths/armenia/atlantis"));
    await details(page).getByRole("alert").getByText("atlantis").waitFor();
  });
});
