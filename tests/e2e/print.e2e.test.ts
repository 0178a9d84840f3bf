import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { visits } from "./visits.ts";

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What of the page is on paper, as text; the PDF itself holds glyphs. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const text = await page.locator("entente-explorer").evaluate((stage) => {
    const seen = (root: ParentNode): string[] =>
      [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
        const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const own = element.checkVisibility()
          ? texts.map(({ textContent }) => textContent ?? "")
          : [];
        return [...own, ...(element.shadowRoot ? seen(element.shadowRoot) : [])];
      });
    return seen(stage.shadowRoot!)
      .join(" ")
      .replace(/\s+/g, " ")
      .replace(/ (?=[.,;])/g, "");
  });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  return text;
}

describe.runIf(hasBrowser())("a printed page", () => {
  const { open } = visits();

  it("has the view, its sources and the whole panel, on as many pages as that takes", async () => {
    const page = await open("/?at=2024#/actor/armenia", { colorScheme: "dark" });
    await drawn(page);
    await page.getByText(/^\d+ cooperative relations?$/).waitFor();
    const folded = page.locator("entente-actor-panel details:not([open])");
    const count = await folded.count();
    expect(count).toBeGreaterThan(3);
    await expect.poll(() => onPaper(page)).toContain("Sources of what is shown");
    const text = await onPaper(page);
    expect(text).toContain("As of 2024.");
    expect(text).toContain("Cooperation: solid line");
    expect(text).toContain("Yerevan freezes its place in the CSTO");
    // In the last group of the panel, which is folded on the screen.
    for (const hidden of await folded.locator("a.row .says").allTextContents())
      expect(text).toContain(hidden.trim().split(/\s+/)[0]);
    expect(text).not.toContain("More filters");
    expect(await folded.count()).toBe(count);
    const pdf = await page.pdf({ format: "A4" });
    expect(pagesOf(pdf)).toBeGreaterThan(1);
    await page.evaluate(() => (location.hash = "#/compare/2020-09/2024-03"));
    await page.getByRole("list", { name: "Legend of changes" }).waitFor();
    await expect
      .poll(() => onPaper(page))
      .toMatch(/dotted line Flipped \d+ New \d+ Gone \d+ Kept \d+ /);
    await page.evaluate(() => (location.hash = "#/sources"));
    await page.getByRole("heading", { name: "Sources", exact: true }).waitFor();
    expect(pagesOf(await page.pdf({ format: "A4" }))).toBeLessThan(pagesOf(pdf) + 3);
  });
});
