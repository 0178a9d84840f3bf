import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { visits } from "./visits.ts";

const KIB = 1024;

describe.runIf(hasBrowser())("sharing", () => {
  const { open } = visits();

  it("copies every way to embed what the page shows, with a preview that lives", async () => {
    const page = await open("/#/actor/armenia", { permissions: ["clipboard-write"] });
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("dialog", { name: "Share this view" }).waitFor();
    const dialog = page.locator("entente-share-dialog");
    await dialog.getByLabel("Width, px").fill("600");
    await dialog.getByLabel("Width, px").blur();
    await dialog.getByLabel("Ratio").selectOption("4:3");
    await dialog.getByLabel("Timeline").uncheck();
    const value = (label: string | RegExp) => () => dialog.getByLabel(label).inputValue();
    await expect
      .poll(value(/Alternative text/))
      .toMatch(/^Relations of Armenia: cooperation with .*; friction with .*\.$/);
    const alternative = await value(/Alternative text/)();
    await dialog.getByRole("button", { name: "Copy: iframe" }).click();
    await expect.poll(() => dialog.getByRole("status").textContent()).toBe("Copied: iframe");
    await expect
      .poll(value(/^iframe$/))
      .toContain(
        `selection=armenia&amp;controls=legend" title="${alternative}" width="600" height="450"`,
      );
    await expect.poll(value(/^Web component$/)).toContain(`integrity="sha`);
    const frame = page.frameLocator("iframe");
    await frame.locator("entente-graph").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("gives one file that asks the network for nothing and opens from the disk", async () => {
    const url = `${inject("product")}/api/view.html?at=2024-03&selection=armenia`;
    const text = await (await fetch(url)).text();
    expect(Buffer.byteLength(text)).toBeLessThan(400 * KIB);
    const folder = mkdtempSync(join(tmpdir(), "entente-file-"));
    try {
      const file = join(folder, "view.html");
      writeFileSync(file, text);
      const address = pathToFileURL(file).href;
      // The file itself is all that is asked for: anything else is a fault of the visit.
      const page = await open(address, { expected: new RegExp(`^request to ${address}$`) });
      await page.getByRole("heading", { name: "Relations of Armenia as of March 2024" }).waitFor();
      const evidence = page.getByRole("region", { name: "Evidence" });
      await evidence.getByRole("heading", { name: "Evidence: Armenia", exact: true }).waitFor();
      await evidence.getByText("Now one of the court’s member states.").waitFor();
      // The picture in words is there for who does not see it.
      await page.locator("entente-graph").getByRole("table").first().waitFor({ state: "attached" });
      await page.locator("entente-graph").evaluate((graph) => {
        const selection = { type: "pair", actors: ["armenia", "icc"] };
        graph.dispatchEvent(new CustomEvent("select", { detail: { selection } }));
      });
      await evidence.getByRole("heading", { name: /^Evidence: Armenia, / }).waitFor();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("tells an actor's story and a pair's, and a year opens its claims", async () => {
    const page = await open("/#/story/armenia");
    const panel = page.getByRole("region", { name: "Details" });
    await panel.getByRole("img", { name: /^With Russia\. From 19\d\d: highest / }).waitFor();
    for (const part of ["Allies and adversaries", "Milestones", "Sources"])
      expect(await panel.getByRole("region", { name: part, exact: true }).count()).toBe(1);
    await panel.locator('a[href="#/story/armenia/russia"]').first().click();
    const pair = panel.locator("entente-pair-story-panel");
    await pair.getByRole("slider").fill("2016");
    await pair.getByRole("region", { name: "In force in 2016" }).waitFor();
    await pair
      .getByRole("link", { name: "Ballistic missiles delivered to Armenia." })
      .first()
      .click();
    await page.waitForURL(/#\/claim\//);
  });
});
