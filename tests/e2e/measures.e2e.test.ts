import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { inkOfMap } from "./colours.ts";
import { drawn, settled } from "./map.ts";
import { savedFile } from "./saved-file.ts";
import { visits } from "./visits.ts";

/** Pixels in the colour of a sign that lines on the map have at least. */
const LINES = 300;

describe.runIf(hasBrowser())("measures of what is shown", () => {
  const { open } = visits();

  it("are columns of the table that can be sorted, and the link holds them", async () => {
    const page = await open("/?open=table#/measures");
    await drawn(page);
    await page.getByRole("checkbox", { name: "PN index as a column" }).check();
    const heading = page.getByRole("columnheader", { name: "PN index" });
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    const cells = page.locator(
      "entente-data-table [role=row]:not(.head) [role=gridcell]:last-child",
    );
    await expect.poll(() => cells.first().textContent()).toMatch(/^\s*\d\.\d{4}\s*$/);
    const values = (await cells.allTextContents()).map(Number);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await expect.poll(() => new URL(page.url()).searchParams.get("measures")).toBe("pnIndex");
  });

  it("size and colour the map, with a legend of their range and number of actors", async () => {
    const page = await open("/?size=betweenness&colour=community");
    await drawn(page);
    const legend = page.getByRole("list", { name: "Legend of measures" });
    await expect.poll(() => legend.textContent()).toMatch(/Betweenness\s*0\.0000\s*–\s*0\.\d{4}/);
    await expect.poll(() => legend.textContent()).toMatch(/\d+ communities by their numbers/);
    await page.locator("entente-map canvas.marks").waitFor();
    const shares = await page.evaluate(() => {
      const map = document
        .querySelector("entente-page")!
        .shadowRoot!.querySelector("entente-explorer")!
        .shadowRoot!.querySelector("entente-map")!;
      const { sizes, colours } = map.marks!;
      const canvas = map.shadowRoot!.querySelector<HTMLCanvasElement>("canvas.marks")!;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      const painted = data.some((value) => value > 0);
      return { most: Math.max(...sizes!.values()), coloured: colours!.size, painted };
    });
    expect(shares).toMatchObject({ most: 1, painted: true });
    expect(shares.coloured).toBeGreaterThan(1);
  });

  it("leave discs and lines on the map, beside the table and as the window changes", async () => {
    const page = await open("/?open=table&size=betweenness&colour=community");
    await drawn(page);
    const legend = page.getByRole("list", { name: "Legend of measures" });
    await expect.poll(() => legend.textContent()).toMatch(/\d+ communities/);
    const ink = () => inkOfMap(page).then(({ blue, vermillion }) => Math.min(blue, vermillion));
    await settled(page);
    expect(await ink()).toBeGreaterThan(LINES);
    await page.setViewportSize({ width: 1280, height: 800 });
    await settled(page);
    expect(await ink()).toBeGreaterThan(LINES);
    await page.getByRole("button", { name: "Close the table" }).click();
    await settled(page);
    expect(await ink()).toBeGreaterThan(LINES);
  });

  it("are computed anew when the filter changes", async () => {
    const page = await open("/?size=degree");
    await drawn(page);
    const legend = page.getByRole("list", { name: "Legend of measures" });
    await expect.poll(() => legend.textContent()).toContain("shown");
    const before = await legend.textContent();
    await page.getByRole("button", { name: /^Friction, / }).click();
    await expect.poll(() => legend.textContent()).not.toBe(before);
  });

  it("are columns of the exported actors when they are switched on", async () => {
    const page = await open("/?measures=degree,closeness&colour=degree#/measures");
    await drawn(page);
    await page.getByRole("row", { name: /^Closeness .*0\.\d{4} to \d\.\d{4}/ }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /^Find a command/ }).fill("Export");
    await page
      .getByRole("option", { name: /Export/ })
      .first()
      .click();
    const picture = await savedFile(page, () => page.getByRole("button", { name: /SVG/ }).click());
    expect(picture.bytes.toString("utf8")).toMatch(/>Colour: Degree, \d+ – \d+<\/text>/);
    const { bytes } = await savedFile(page, () =>
      page.getByRole("button", { name: /CSV of actors/ }).click(),
    );
    const [head = "", ...rows] = bytes.toString("utf8").split("\n");
    expect(head).toContain('"degree","closeness"');
    expect(rows[0]).toMatch(/,\d+,\d\.\d+$/);
  });
});
