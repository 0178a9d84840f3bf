import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { visits } from "./visits.ts";

const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher" });
const answer = (page: Page, statement: string) =>
  page.getByRole("article", { name: `Answer to ${statement}` });
const frames = (page: Page) => page.getByRole("article");

/** Runs a statement in the place of what is in the editor, and waits for its answer. */
async function run(page: Page, text: string, statement = text) {
  await editor(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Control+Enter");
  await answer(page, statement)
    .first()
    .getByText(/in all/)
    .first()
    .waitFor();
}

async function download(page: Page, press: () => Promise<void>): Promise<string> {
  const begun = page.waitForEvent("download");
  await press();
  return readFile(await (await begun).path(), "utf8");
}

describe.runIf(hasBrowser())("answers of the workbench stay", () => {
  const { open } = visits();

  it("folded under the newest; pinned, side by side, filling the page, closed and back", async () => {
    const page = await open("/workbench");
    await run(page, "RETURN 1 AS one");
    await run(page, "RETURN 2 AS two");
    const titles = page.locator("entente-frames .title");
    const opened = () =>
      titles.evaluateAll((all) => all.map((one) => one.getAttribute("aria-expanded")));
    expect(await opened()).toEqual(["true", "false"]);

    await answer(page, "RETURN 1 AS one").getByRole("button", { name: "Keep it open" }).click();
    await run(page, "RETURN 3 AS three");
    expect(await opened()).toEqual(["true", "false", "true"]);

    await titles.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await opened()).toEqual(["true", "true", "true"]);
    await page.keyboard.press("End");
    expect(await titles.nth(2).evaluate((one) => one.matches(":focus"))).toBe(true);

    const one = answer(page, "RETURN 1 AS one");
    await one.getByRole("button", { name: "Side by side" }).click();
    const left = await answer(page, "RETURN 3 AS three").boundingBox();
    const right = await one.boundingBox();
    expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? Infinity) - 1);

    await one.getByRole("button", { name: "Fill the page" }).click();
    expect(await frames(page).count()).toBe(1);
    expect(await editor(page).isVisible()).toBe(false);
    expect((await one.boundingBox())?.width).toBe(page.viewportSize()?.width);
    await page.keyboard.press("Escape");
    await editor(page).waitFor();
    expect(await editor(page).innerText()).toContain("RETURN 3 AS three");

    await one.getByRole("button", { name: "Close the answer" }).click();
    await expect.poll(() => frames(page).count()).toBe(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => frames(page).count()).toBe(3);
  });

  it("run again beside their first answer, which shows what changed", async () => {
    const page = await open("/workbench");
    const text = "UNWIND $list AS x RETURN x, x * $factor AS y";
    await run(page, `:param list => [1, 2, 3]\n:param factor => 1\n${text}`, text);
    await run(page, `:param list => [2, 3, 4]\n:param factor => 10\n${text}`, text);
    await expect.poll(() => answer(page, text).count()).toBe(2);
    await answer(page, text).first().getByRole("tab", { name: "Changes" }).click();
    const newest = answer(page, text).first();
    await newest.getByText("1 row added · 1 gone · 2 changed").waitFor();
    await newest.getByText("The parameters differ from those of the run before.").waitFor();
    await newest.getByText("2 → 20").waitFor();
    await newest.getByRole("combobox", { name: "Rows are the same by" }).selectOption("place");
    await newest.getByText("0 rows added · 0 gone · 3 changed").waitFor();
    await newest.getByRole("button", { name: "Run again" }).click();
    await expect.poll(() => frames(page).count()).toBe(3);
    await newest.getByText("Nothing differs from the run before.").waitFor();
  });

  it("and so does the text, when the server has gone", async () => {
    const page = await open("/workbench", { expected: /ERR_CONNECTION_REFUSED/ });
    await run(page, "RETURN 1 AS one");
    await page.route("**/query/v2", (route) => route.abort("connectionrefused"));
    await answer(page, "RETURN 1 AS one").getByRole("button", { name: "Run again" }).click();
    await page.getByRole("alert").getByText("The server does not answer").waitFor();
    expect(await editor(page).innerText()).toContain("RETURN 1 AS one");
    await page.locator("entente-frames .title").nth(1).click();
    await frames(page).nth(1).getByRole("gridcell", { name: "1" }).waitFor();
  });

  it("as charts, chosen by their columns, with their statement in the file", async () => {
    const page = await open("/workbench");
    const text = "UNWIND range(1,70) AS i RETURN ''+i AS a, i AS b, i<9 AS c";
    await run(page, text);
    await page.getByRole("tab", { name: "Chart" }).click();
    const chart = page.locator("entente-results-chart");
    await chart.getByRole("img", { name: "Bars: b by a, 60 values" }).waitFor();
    await expect.poll(() => chart.locator(".bars rect").count()).toBe(60);
    await chart.getByText("10 rows more are not drawn.").waitFor();
    await chart.getByRole("combobox", { name: "Apart by" }).selectOption("c");
    const series = chart.getByRole("list", { name: "Series" }).getByRole("listitem");
    await expect.poll(() => series.count()).toBe(2);
    const svg = await download(page, () => chart.getByRole("button", { name: "SVG" }).click());
    expect(svg).toContain("UNWIND range(1,70)");
    expect(svg).toMatch(/Data version \w+/);
    expect(svg).not.toContain("var(--");
    const png = await download(page, () => chart.getByRole("button", { name: "PNG" }).click());
    expect(png.slice(1, 4)).toBe("PNG");
  });

  it("as files of all rows, asked for again if the page holds but some", async () => {
    const page = await open("/workbench");
    await run(page, "UNWIND range(1, 500010) AS i RETURN i");
    await page
      .getByText(/more were not fetched/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByText("Files ask the server again, for all rows.").waitFor();
    const text = await download(page, () =>
      page.getByRole("menuitem", { name: "Download JSON Lines" }).click(),
    );
    const lines = text.trimEnd().split("\n");
    expect([lines.length, lines.at(-1)]).toEqual([500_010, '{"i":500010}']);

    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: "Download CSV" }).click();
    await page.getByRole("button", { name: "Cancel the file" }).click();
    await page.getByText("No file: cancelled").waitFor();
  });
});

describe.runIf(hasBrowser())("the editor of the workbench", () => {
  const { open } = visits();

  it("offers the properties of what is in hand, and the values of those that have few", async () => {
    const page = await open("/workbench");
    await editor(page).click();
    await page.keyboard.insertText("MATCH (a:Actor) WHERE a");
    await page.keyboard.type(".");
    await page.getByRole("option", { name: "kind" }).waitFor();
    expect(await page.getByRole("option", { name: "checksum" }).count()).toBe(0);
    await page.keyboard.insertText("kind = ");
    await page.keyboard.type("'");
    await page.getByRole("option", { name: /^Organization/ }).waitFor();
    await page.keyboard.type("Org");
    await expect
      .poll(async () => {
        await page.keyboard.press("Tab");
        return editor(page).innerText();
      })
      .toContain("'Organization'");
  });

  it("names the property that is meant, renames a variable, and goes to where it is defined", async () => {
    const page = await open("/workbench");
    await editor(page).click();
    await page.keyboard.insertText("MATCH (a:Actor)\nRETURN a.nam, a");
    await page.locator(".cypher-warning", { hasText: /^nam$/ }).first().hover();
    await page.getByText("the property is name").waitFor();
    await editor(page).press("Control+End");
    await page.keyboard.press("F2");
    await page.getByRole("dialog", { name: "Rename the variable" }).waitFor();
    const dialog = page.locator("entente-rename");
    await dialog.getByRole("textbox").fill("who");
    await page.keyboard.press("Enter");
    await expect.poll(() => editor(page).innerText()).toContain("RETURN who.nam, who");
    await page.keyboard.press("F12");
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("who");
  });

  it("folds subqueries and statements by key and mark, and shows them again", async () => {
    const page = await open("/workbench");
    await editor(page).click();
    await page.keyboard.insertText(
      "MATCH (a:Actor)\nCALL (a) {\n  MATCH (a)--(b)\n  RETURN count(b) AS n\n}\nRETURN a.name, n",
    );
    const marks = page.locator(".cypher-folds .cypher-fold");
    // The statement and the subquery in it.
    await expect.poll(() => marks.count()).toBe(2);
    await marks.nth(1).click();
    await expect.poll(() => editor(page).innerText()).not.toContain("count(b)");
    expect(await editor(page).innerText()).toContain("RETURN a.name");
    await page.getByRole("button", { name: "Show 3 folded lines" }).click();
    await expect.poll(() => editor(page).innerText()).toContain("count(b)");
    await editor(page).press("Control+Home");
    await page.keyboard.press("Control+Shift+BracketLeft");
    await expect.poll(() => editor(page).innerText()).not.toContain("RETURN a.name");
    // What is folded runs all the same.
    await page.keyboard.press("Control+Enter");
    await page.locator("entente-results").getByText("Armenia", { exact: true }).first().waitFor();
    await page.keyboard.press("Control+Alt+BracketRight");
    await expect.poll(() => editor(page).innerText()).toContain("RETURN a.name");
  });

  it("shows what formatting changed, and takes it back", async () => {
    const page = await open("/workbench");
    await editor(page).click();
    await page.keyboard.insertText("match (a) return a");
    await page.keyboard.press("Shift+Alt+f");
    await page.getByRole("button", { name: "Show changes" }).click();
    await page.getByRole("dialog", { name: "What formatting changed" }).waitFor();
    const dialog = page.locator("entente-format-changes");
    const changed = (mark: string) => async () =>
      (await dialog.locator(mark).allInnerTexts()).join("");
    await expect.poll(changed("del")).toContain("match");
    await expect.poll(changed("ins")).toContain("MATCH");
    await dialog.getByRole("button", { name: "Take it back" }).click();
    await expect.poll(() => editor(page).innerText()).toBe("match (a) return a");
  });
});
