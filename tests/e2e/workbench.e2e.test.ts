import type { Page, Route } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { later } from "./map.ts";
import { visits } from "./visits.ts";

const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher" });
const results = (page: Page) => page.locator("entente-results");

/** Puts a text in the place of what is in the editor, at once. */
async function write(page: Page, text: string) {
  await editor(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

describe.runIf(hasBrowser())("the workbench", () => {
  const { open } = visits();

  it("wakes the parser before anything is typed", async () => {
    const page = await open("/");
    const asked = page.waitForRequest("**/api/cypher/lint");
    await page.goto(new URL("/workbench", page.url()).href);
    expect((await asked).postDataJSON()).toEqual({ text: "", parameters: [] });
  });

  it("completes, underlines what is wrong, says what a call takes, runs and stops", async () => {
    const page = await open("/workbench", { expected: /status of 403/ });
    // By how it begins: what is put into a stretch that is underlined is for a while underlined
    // too. The first: what was found while typing may be what the run failed for.
    const wrongAt = (text: RegExp) => page.locator(".cypher-error", { hasText: text }).first();
    await write(page, "MATCH (a:Ac");
    await page.keyboard.type("t");
    await page.getByRole("option", { name: "Actor" }).waitFor();
    // A list gives nothing away in its first moment.
    await expect
      .poll(async () => {
        await page.keyboard.press("Tab");
        return editor(page).innerText();
      })
      .toContain("(a:Actor");
    await page.keyboard.insertText(" {id: 'armenia'}) RETURN substring");
    await page.keyboard.type("(");
    await page.getByText("substring(original :: STRING").waitFor();
    await page.keyboard.insertText("a.name, 0, 3) AS name, coun(a) AS n");
    await wrongAt(/^coun$/).hover();
    await page.getByText("Function coun is not present").waitFor();
    await write(page, "MATCH (a:Actor {id: 'armenia'}) RETURN substring(a.name, 0, 3) AS name");
    await page.keyboard.press("Control+Enter");
    await results(page).getByText("Arm", { exact: true }).waitFor();

    await write(page, "SHOW USERS");
    await page.keyboard.press("Control+Enter");
    await wrongAt(/^SHOW/).waitFor();
    await results(page).getByText("is not allowed here").waitFor();

    await write(page, "UNWIND range(1, 1000000000) AS x RETURN sum(x) AS s");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Cancel" }).first().click();
    await results(page).getByText("Cancelled").first().waitFor();
    await page.getByRole("button", { name: "Run", exact: true }).waitFor();
  });

  it("offers nothing to who has left the editor meanwhile", async () => {
    const page = await open("/workbench");
    await editor(page).click();
    const answered = page.waitForResponse("**/api/cypher/complete");
    await page.keyboard.type("RETURN a");
    await page.getByRole("button", { name: "Keep as a favourite" }).click();
    await answered;
    await page.locator("entente-favourites").getByText("RETURN a").waitFor();
    await later(page, 300);
    expect(await page.getByRole("listbox", { name: "Completions" }).count()).toBe(0);
  });

  it("runs several with their parameters up to the first that fails, and keeps them", async () => {
    const page = await open("/workbench", { expected: /status of 400/ });
    await write(page, ":param n => 41\nRETURN $n + 1 AS x;\nRETURN nothing;\nRETURN 3 AS y");
    await page.keyboard.press("Control+Shift+Enter");
    const titles = page.locator("entente-frames .title");
    await titles.getByText("✗").waitFor();
    await page.getByText("1 statement behind it was not run.").waitFor();
    await expect
      .poll(() => titles.allInnerTexts())
      .toEqual([
        expect.stringMatching(/^✗\s+failed:\s+RETURN nothing$/),
        expect.stringMatching(/^✓\s+done:\s+RETURN \$n \+ 1 AS x$/),
      ]);
    await results(page).getByText("nothing").first().waitFor();
    await titles.nth(1).click();
    await results(page).nth(1).getByText("42").waitFor();

    await page.getByRole("tab", { name: "History" }).click();
    const history = page.locator("entente-query-history");
    const kept = history.getByRole("listitem");
    await kept.nth(1).waitFor();
    await expect
      .poll(() => kept.locator("code").allInnerTexts())
      .toEqual(["RETURN nothing", "RETURN $n + 1 AS x"]);
    await history.getByRole("searchbox").fill("x AS");
    await expect.poll(() => kept.count()).toBe(1);
    await history.getByRole("button", { name: "Clear" }).click();
    await history.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => kept.count()).toBe(2);
    await page.getByRole("button", { name: "Parameters 1" }).click();
    expect(await page.getByLabel("Value").inputValue()).toBe("41");

    await write(page, "RETURN 3\n  AS y");
    await page.getByRole("button", { name: "Keep as a favourite" }).click();
    await write(page, "RETURN 3\n  AS z");
    await page.getByRole("button", { name: "Keep as a favourite" }).click();
    const favourites = page.locator("entente-favourites");
    const rows = favourites.getByRole("listitem");
    await rows.nth(1).waitFor();
    await rows.nth(1).hover();
    await favourites.getByRole("button", { name: "Rename RETURN 3 (2)" }).click();
    await page.keyboard.type("Another");
    await page.keyboard.press("Enter");
    await favourites.getByText("Another").waitFor();
    await page.reload();
    await page.getByRole("tab", { name: "Favourites" }).click();
    await expect
      .poll(() => rows.locator("code").allInnerTexts())
      .toEqual(["RETURN 3\n  AS z", "RETURN 3\n  AS y"]);
    await rows.first().hover();
    await favourites.getByRole("button", { name: "Delete Another" }).click();
    await expect.poll(() => rows.count()).toBe(1);
    await favourites.getByRole("button", { name: "Undo" }).click();
    await favourites.getByRole("button", { name: "Another" }).first().click();
    await expect.poll(() => editor(page).innerText()).toContain("AS z");

    await page.getByRole("tab", { name: "Library" }).click();
    await page.getByRole("tab", { name: "Queries of this page" }).click();
    await page.getByRole("searchbox", { name: "Search the library" }).fill("timeline");
    await page.locator("entente-page-statements").getByRole("listitem").getByRole("button").click();
    await page.keyboard.press("Control+Enter");
    await results(page).getByRole("columnheader", { name: "month" }).waitFor();
  });
});

describe.runIf(hasBrowser())("what the workbench loads beside its page, and does not come", () => {
  const { open } = visits();
  const refuse = (route: Route) => route.abort("connectionrefused");

  it.each([
    ["**/cypher-editor*.js", (page: Page) => editor(page)],
    ["**/answer-frames*.js", (page: Page) => page.getByText("Results appear"), "RETURN 1"],
    ["**/beginning-view*.js", (page: Page) => page.getByText("Ask the graph")],
    ["**/questions-panel*.js", (page: Page) => page.getByText("Who is with whom")],
  ] as const)("says why, and tries again: %s", async (code, after, text?: string) => {
    const page = await open("about:blank", { expected: /ERR_CONNECTION_REFUSED/ });
    await page.route(code, refuse);
    await page.goto(new URL("/workbench", inject("product")).href);
    if (text !== undefined) await write(page, text);
    const trouble = page.getByRole("alert");
    await trouble.getByText("The server does not answer").waitFor();
    await page.unroute(code, refuse);
    await trouble.getByRole("button", { name: "Try again" }).click();
    await after(page).first().waitFor();
    expect(await trouble.count()).toBe(0);
  });

  it("says so in the place of an answer and of the schema", async () => {
    const page = await open("/workbench", { expected: /ERR_CONNECTION_REFUSED/ });
    await page.route(/(results-table|json-panel|entente-schema)[^/]*\.js/, refuse);
    await write(page, "RETURN 42 AS x");
    await page.keyboard.press("Control+Enter");
    const answer = results(page).getByRole("alert");
    await answer.getByText("The server does not answer").waitFor();
    await page.getByRole("tab", { name: "Schema" }).click();
    const side = page.locator("entente-side").getByRole("alert");
    await side.getByText("The server does not answer").waitFor();
    await page.unrouteAll();
    await answer.getByRole("button", { name: "Try again" }).click();
    await results(page).getByText("42", { exact: true }).waitFor();
    await side.getByRole("button", { name: "Try again" }).click();
    await page.locator("entente-schema").waitFor();
  });
});
