import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { writePermalink } from "../../client/workbench/link/permalink.ts";
import type { Tab } from "../../client/workbench/link/tabs.ts";
import { hasBrowser } from "./browser.ts";
import { visits } from "./visits.ts";

const address = (text: string, tab: Tab = "table") =>
  `/workbench${writePermalink({ text, parameters: [], tab })}`;
const runIt = (page: Page) => page.getByRole("button", { name: "Run it" }).click();

describe.runIf(hasBrowser())("what a statement gives", () => {
  const { open } = visits();

  it("is asked about before it runs, and stays smooth with 100,000 rows", async () => {
    const page = await open(address("UNWIND range(1, 100000) AS x RETURN x, 'no ' + x AS name"));
    await page.getByRole("button", { name: "Run it" }).waitFor();
    const asked = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
    );
    expect(asked.filter((path) => path.startsWith("/db/"))).toEqual([]);
    await runIt(page);
    const grid = page.getByRole("grid", { name: "Rows" });
    await page.getByText(/100,000 rows · .*in all/).waitFor();
    expect(await grid.getAttribute("aria-rowcount")).toBe("100001");
    expect(await grid.getByRole("row").count()).toBeLessThan(80);
    await grid.focus();
    await page.keyboard.press("Control+End");
    await grid.getByRole("gridcell", { name: "no 100000" }).waitFor();
    await page.getByRole("button", { name: "x", exact: true }).click();
    await page.getByRole("button", { name: "x", exact: true }).click();
    await grid
      .getByRole("columnheader", { name: "x" })
      .and(page.locator("[aria-sort=descending]"))
      .waitFor();
    await expect.poll(() => grid.getByRole("gridcell").first().innerText()).toBe("100000");
    await page.getByRole("button", { name: "Export" }).click();
    const begun = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "Download CSV" }).click();
    const file = await readFile(await (await begun).path(), "utf8");
    const lines = file.split("\r\n");
    expect([lines.length, lines[1], lines[100_000]]).toEqual([
      100_002,
      "100000,no 100000",
      "1,no 1",
    ]);
  });

  it("is a table of links, a plan, an error with its place, or a picture that leads to the explorer", async () => {
    const around = "MATCH p = (:Actor {id: 'armenia'})-[:MEMBER_OF]->(:Actor) RETURN p";
    const page = await open(address(around), { expected: /status of 400/ });
    const go = async (text: string, tab?: Tab) => {
      await page.evaluate((to) => (location.href = to), address(text, tab));
      await runIt(page);
    };
    await runIt(page);
    const chip = page.getByRole("gridcell").getByText("Armenia", { exact: true }).first();
    await chip.waitFor();
    expect(await page.locator('a.chip[href="./#/actor/armenia"]').count()).toBeGreaterThan(0);
    await go(`PROFILE ${around}`);
    await page.getByRole("tab", { name: "Plan" }).click();
    await page.getByRole("columnheader", { name: "Operator" }).waitFor();
    const expand = page.getByRole("row", { name: /Expand\(All\)/ });
    await expand.getByRole("button", { name: /^MATCH p =/ }).click();
    const selected = () => page.evaluate(() => getSelection()?.toString());
    await expect.poll(selected).toBe("MATCH p = (:Actor {id: 'armenia'})-[:MEMBER_OF]->(:Actor)");
    await go("MATCH (a)\nRETRUN a");
    await page
      .getByRole("alert")
      .getByRole("button", { name: "line 2, column 1 of the statement" })
      .click();
    await expect.poll(selected).toBe("RETRUN");
    await go(around, "graph");
    await page.locator("entente-results entente-map canvas").first().waitFor();
    const link = page.getByRole("link", { name: "Add to the explorer" });
    expect(await link.getAttribute("href")).toContain("armenia");
  });

  it("marks what a notification is about in the editor, until the text changes", async () => {
    const page = await open("about:blank", { expected: /api\/cypher\/lint/ });
    // Whoever types is told of most of them before: here the server's parser does not answer.
    await page.route("**/api/cypher/lint", (route) => route.abort());
    const unbounded =
      "MATCH p = shortestPath((a:Actor {id: 'armenia'})-[*]-(b:Actor {id: 'iran'}))\nRETURN length(p) AS n";
    await page.goto(inject("product") + address(unbounded));
    await runIt(page);
    await page.getByRole("button", { name: "1 notification" }).waitFor();
    const mark = page.locator("entente-cypher-editor .cypher-warning");
    await mark.hover();
    await page
      .locator(".cypher-said")
      .getByText(/pattern is unbounded/)
      .waitFor();
    await page.locator("entente-cypher-editor .cm-content").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" ");
    await mark.waitFor({ state: "detached" });
  });

  it("ends when it is cancelled and keeps the rows that came", async () => {
    const page = await open(address("UNWIND range(1, 1000000) AS x RETURN x, 'no ' + x AS name"));
    await runIt(page);
    await page.getByRole("gridcell", { name: "no 1", exact: true }).waitFor();
    await page.locator("entente-results").getByRole("button", { name: "Cancel" }).click();
    await page.getByText(/cancelled · [\d,]+ rows/).waitFor();
    expect(await page.getByRole("gridcell", { name: "no 1", exact: true }).count()).toBe(1);
  });

  it("draws what is seen of a thousand columns, and of a cell of megabytes", async () => {
    const names = Array.from({ length: 1000 }, (_, at) => `i + ${at} AS c${at}`);
    const page = await open(address(`UNWIND range(1, 40) AS i RETURN ${names.join(", ")}`));
    await runIt(page);
    await page.getByText(/40 rows · .*in all/).waitFor();
    const grid = page.getByRole("grid", { name: "Rows" });
    expect(await grid.getAttribute("aria-colcount")).toBe("1001");
    expect(await grid.getByRole("gridcell").count()).toBeLessThan(2000);
    await grid.focus();
    await page.keyboard.press("End");
    await grid.getByRole("columnheader", { name: "c999" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "c999, row 1" }).waitFor();
    await page.locator("entente-value-dialog").getByText("1000", { exact: true }).waitFor();
    await page.keyboard.press("Escape");

    const long =
      "RETURN reduce(s = 'a', i IN range(1, 22) | s + s) AS text, range(1, 300000) AS list";
    await page.evaluate((to) => (location.href = to), address(long));
    await runIt(page);
    await page.getByText(/1 row · .*in all/).waitFor();
    const shown = await grid.getByRole("gridcell").allInnerTexts();
    expect(shown[0]).toHaveLength(300);
    // A list is cut where it may be at a space, which the browser leaves out.
    expect(shown[1]).toMatch(/^\[1, 2, 3, .{200,300}$/);
    expect(shown[1]?.length).toBeLessThanOrEqual(300);
  });
});
