import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { savedFile } from "./saved-file.ts";
import { visits } from "./visits.ts";

const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher" });
const results = (page: Page) => page.locator("entente-results");
const questions = (page: Page) => page.locator("entente-questions");

async function write(page: Page, text: string) {
  await editor(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

async function run(page: Page, text: string) {
  await write(page, text);
  await page.keyboard.press("Control+Enter");
}

describe.runIf(hasBrowser())("the questions of the workbench", () => {
  const { open } = visits();

  it("run by one click, and again with what is picked", async () => {
    const page = await open("/workbench");
    await questions(page).getByRole("button", { name: "Who stands with an actor?" }).click();
    await results(page).getByRole("gridcell", { name: "Russia", exact: true }).waitFor();
    await expect.poll(() => editor(page).innerText()).toContain("MATCH (a:Actor {id: $actor})");
    const form = questions(page).getByRole("form", { name: "Who stands with an actor?" });
    await form.getByRole("button", { name: "Change Armenia" }).click();
    await form.getByRole("combobox", { name: "Search for an actor" }).fill("ОДКБ");
    await form.getByRole("option", { name: "CSTO" }).first().waitFor();
    await page.keyboard.press("Enter");
    await form.getByText("CSTO", { exact: true }).waitFor();
    await form.getByLabel("The greatest number of rows").fill("3");
    await form.getByRole("button", { name: "Ask again" }).click();
    await results(page).getByText("3 rows").waitFor();
    await expect
      .poll(() => results(page).getByRole("gridcell", { name: "Armenia", exact: true }).count())
      .toBe(1);
    // The same statement makes room for itself.
    expect((await editor(page).innerText()).match(/MATCH/g)).toHaveLength(1);
  });

  it("say what is wrong with a value, and do not run with it", async () => {
    const page = await open("/workbench");
    await questions(page).getByRole("button", { name: "Who is at odds with an actor?" }).click();
    const form = questions(page).getByRole("form", { name: "Who is at odds with an actor?" });
    const rows = form.getByLabel("The greatest number of rows");
    await results(page)
      .getByText(/\d+ rows/)
      .first()
      .waitFor();
    await rows.fill("");
    await rows.blur();
    await form.getByText("found nothing, expected integer such as 42").waitFor();
    expect(await rows.getAttribute("aria-invalid")).toBe("true");
  });

  it("take the place of one that still runs", async () => {
    const page = await open("/workbench");
    await run(page, "UNWIND range(1, 1000000000) AS x RETURN sum(x) AS s");
    await page.getByRole("button", { name: "Cancel" }).first().waitFor();
    await questions(page).getByRole("button", { name: "Who says the most?" }).click();
    await results(page)
      .getByRole("img", { name: /by speaker/ })
      .waitFor();
  });

  it("are drawn in their form: as a graph", async () => {
    const page = await open("/workbench");
    await questions(page).getByRole("button", { name: "How are two actors connected?" }).click();
    await results(page)
      .locator("entente-results-graph")
      .getByText(/\d+ nodes/)
      .waitFor();
    await expect.poll(() => page.url()).toContain("tab=graph");
  });

  it("meet plain English, with what it names", async () => {
    const page = await open("/workbench");
    await run(page, "who changed sides on Armenia");
    const cards = page.locator("entente-suggestions").getByRole("button");
    await cards.first().waitFor();
    expect(await cards.first().innerText()).toMatch(
      /^Who changed sides on an actor\?[^]*With Armenia$/,
    );
    expect(await page.locator(".cypher-error").count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await cards.first().focus();
    await page.keyboard.press("Enter");
    await results(page).getByRole("columnheader", { name: "cooperationSince" }).waitFor();
    expect(await editor(page).innerText()).not.toContain("who changed sides");
    await run(page, "zz qqq xylophone");
    await page.getByText("No question of the library fits").waitFor();
  });

  it("lead through Cypher in eight steps, each with rows", async () => {
    const page = await open("/workbench");
    const beginning = page.locator("entente-beginning");
    await beginning.getByRole("button", { name: "Learn Cypher" }).click();
    const walk = page.locator("entente-walk");
    for (let step = 1; step <= 8; step += 1) {
      await walk.getByText(`Step ${step} of 8`).waitFor();
      const text = (await walk.locator("code").innerText()).replace(/\s+/g, " ").trim();
      await expect
        .poll(async () => (await editor(page).innerText()).replace(/\s+/g, " ").trim())
        .toBe(text);
      await results(page)
        .getByText(/\b[1-9]\d* rows? · .*in all/)
        .waitFor({ state: "attached" });
      if (step === 2) expect(await axeFaults(page)).toEqual([]);
      if (step < 8) await walk.getByRole("button", { name: "Next step" }).click();
    }
    expect(await walk.getByRole("button", { name: "Next step" }).count()).toBe(0);
    await walk.getByRole("button", { name: "End the tutorial" }).click();
    await expect.poll(() => walk.count()).toBe(0);
    await results(page).waitFor();
  });

  it("are built by choosing, written at each choice, and run", async () => {
    const page = await open("/workbench");
    await page.getByRole("tab", { name: "Build" }).click();
    const form = page.getByRole("form", { name: "Build a pattern" });
    const written = async () => (await editor(page).innerText()).replace(/\s+/g, " ").trim();
    await form.getByLabel("Nodes with the label").selectOption("Actor");
    await expect.poll(written).toBe("MATCH (n:Actor) RETURN n LIMIT 25");
    await form.getByLabel("Joined by").selectOption({ label: "MEMBER_OF → Actor" });
    await form.getByLabel("Only where").selectOption("name");
    await form.getByLabel("Comparison").selectOption("STARTS WITH");
    await form.getByLabel("Value").fill("Arm");
    await form.getByLabel("Return").selectOption("table");
    await expect
      .poll(written)
      .toBe(
        'MATCH (n:Actor)-[:MEMBER_OF]->(m:Actor) WHERE n.name STARTS WITH "Arm" RETURN n.name AS name, m.name AS `other name` LIMIT 25',
      );
    await form.getByLabel("Value").press("Enter");
    await results(page).getByRole("gridcell", { name: "CSTO" }).waitFor();
    await form.getByLabel("Nodes with the label").selectOption("Claim");
    await form.getByLabel("Only where").selectOption("intensity");
    await form.getByLabel("Value").fill("much");
    await form.getByText("found much, expected a value such as").waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it("obey commands as they are completed", async () => {
    const page = await open("/workbench");
    await run(page, "RETURN 1 AS one");
    await results(page).getByRole("columnheader", { name: "one" }).waitFor();
    await write(page, "");
    await page.keyboard.press("Delete");
    await page.keyboard.type(":cl");
    await page.getByRole("option", { name: ":clear" }).waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press("Tab");
        return editor(page).innerText();
      })
      .toContain(":clear");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => results(page).count()).toBe(0);
    await run(page, ":help");
    await page.locator("entente-command-help").getByText(":params clear").waitFor();
    await run(page, ":history");
    await page.locator("entente-query-history").getByText("RETURN 1 AS one").waitFor();
    await run(page, ":schema");
    await page.locator("entente-schema").waitFor();
    await run(page, ":param n => 5");
    await page.getByRole("button", { name: "Parameters 1" }).waitFor();
    await run(page, ":params");
    await page.locator("entente-parameters").waitFor();
    await run(page, ":params clear");
    await page.getByRole("button", { name: "Parameters", exact: true }).waitFor();
    await run(page, ":histroy");
    await page.getByRole("status").getByText("did you mean :history?").waitFor();
  });

  it("are kept, exported and imported, and what is damaged is said and kept", async () => {
    const page = await open("/workbench");
    await run(page, ":param n => 5\nRETURN $n AS five");
    await page.getByRole("button", { name: "Keep as a favourite" }).click();
    const favourites = page.locator("entente-favourites");
    const rows = favourites.getByRole("listitem");
    await rows.first().hover();
    const file = await savedFile(page, () =>
      favourites.getByRole("button", { name: "Export RETURN $n AS five" }).click(),
    );
    expect(file.name).toBe("return-n-as-five.cypher");
    expect(file.bytes.toString()).toBe(
      '// title: RETURN $n AS five\n// types: {"n": "integer"}\n// example: {"n": 5}\n// drawn: table\n\nRETURN $n AS five;\n',
    );
    await rows.first().hover();
    await favourites.getByRole("button", { name: "Delete RETURN" }).click();
    await expect.poll(() => rows.count()).toBe(0);
    const give = (name: string, text: string) =>
      favourites
        .getByLabel("Import files")
        .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await give(file.name, file.bytes.toString());
    await favourites.getByText("1 statement imported").waitFor();
    await give("bad.cypher", "// title: x\n// types: {\nRETURN 1");
    await favourites.getByText("bad.cypher was not imported: line 2").waitFor();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);

    await page.evaluate(() => {
      const kept = JSON.parse(
        localStorage.getItem("entente-cypher-favourites") ?? "[]",
      ) as unknown[];
      localStorage.setItem("entente-cypher-favourites", JSON.stringify([...kept, { version: 0 }]));
    });
    await page.reload();
    await page.getByRole("tab", { name: "Favourites" }).click();
    await favourites.getByText("1 kept statement is damaged").waitFor();
    await run(page, "RETURN 2");
    await page.getByRole("button", { name: "Keep as a favourite" }).click();
    await expect.poll(() => rows.count()).toBe(2);
    expect(await page.evaluate(() => localStorage.getItem("entente-cypher-favourites"))).toContain(
      '{"version":0}',
    );
  });

  it("have no faults of access, open and found", async () => {
    const page = await open("/workbench");
    await page.locator("entente-beginning").getByRole("button").nth(3).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await questions(page).getByRole("searchbox").fill("allies of Russia in 2020");
    await questions(page)
      .getByText(/question.? fit/)
      .waitFor({ state: "attached" });
    await questions(page).getByRole("button", { name: "Who stands with an actor?" }).press("Enter");
    await questions(page).getByRole("form").getByText("Russia").waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
