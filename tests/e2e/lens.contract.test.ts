import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseScript } from "../../server/cypher/script.ts";
import { environmentOf } from "../server/program.ts";
import { openEmpty, presentEngines, write } from "../server/store/engines.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { startProduct, type Product } from "./product.ts";
import { PHONE, visits } from "./visits.ts";

const POLITICS = join(
  import.meta.dirname,
  ...["..", "server", "lens", "databases", "politics.cypher"],
);
const TOKEN = "only-for-tests-of-lenses";

const neo4j = presentEngines().find(({ name }) => name === "neo4j");

describe.runIf(hasBrowser() && neo4j)("a Neo4j with somebody else's graph", () => {
  let folder: string;
  let product: Product | undefined;
  beforeAll(async () => {
    if (!neo4j) return;
    folder = mkdtempSync(join(tmpdir(), "entente-lens-"));
    const store = await openEmpty(neo4j);
    for (const one of parseScript(POLITICS, readFileSync(POLITICS, "utf8")).statements)
      await write(store, one);
    await store.close();
    product = await startProduct(undefined, 0, {
      ...environmentOf(neo4j.settings),
      ...{ ENTENTE_WORKSPACE: folder, ENTENTE_WRITE_TOKEN: TOKEN },
    });
  });
  afterAll(async () => {
    await product?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const { open } = visits(true);
  const addressOf = (one: Product | undefined) => one?.url ?? "";

  it("is drawn, and a note says what was assumed and leads to the lens", async () => {
    const page = await open("/", { url: addressOf(product) });
    await drawn(page);
    const note = page.getByRole("region", { name: "How the database is seen" });
    await note.getByText(/6 labels as actors, 9 types as relations/).waitFor();
    await note.getByText(/guessed as friction: 5, as cooperation: 4/).waitFor();
    expect(await axeFaults(page, undefined, page.locator("entente-lens-note"))).toEqual([]);
    await note.getByRole("link", { name: "Change" }).click();
    await page.waitForURL(/\/lens$/);
    await page.getByRole("heading", { name: "Labels" }).waitFor();
    await page.goBack();
    await drawn(page);
    await note.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => note.count()).toBe(0);
  });

  it("is seen in another way after labels, types and signs were changed and saved", async () => {
    const page = await open("/lens", { url: addressOf(product) });
    const preview = page.getByRole("region", { name: "The first relations" });
    await preview.getByText("France is an ally of Germany").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const checkbox = (name: string) => page.getByRole("checkbox", { name });
    const sign = (name: string) => page.getByRole("combobox", { name: `Sign of ${name}` });
    expect(await sign("ALLY_OF").inputValue()).toBe("1");
    expect(await checkbox("Nodes of Comment are actors").isChecked()).toBe(false);
    await checkbox("Nodes of Politician are actors").focus();
    await page.keyboard.press("Space");
    await checkbox("Relationships of MEMBER_OF are relations").uncheck();
    await sign("ALLY_OF").selectOption("friction");
    const ally = preview.getByRole("listitem").filter({ hasText: "France is an ally of Germany" });
    await expect.poll(() => ally.innerText()).toMatch(/^−/);
    await page.getByRole("textbox", { name: "Write token" }).fill(TOKEN);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved. The map shows the database this way from now on.").waitFor();
    const kept = readFileSync(join(folder, "lens.json"), "utf8");
    expect(kept).not.toContain("Politician");
    await page.getByRole("link", { name: "Entente, start" }).click();
    await drawn(page);
    await page.getByText(/5 labels as actors, 8 types as relations/).waitFor();
  });

  it("is walked through in the workbench, whose questions say that they find nothing in it", async () => {
    const page = await open("/workbench", { url: addressOf(product) });
    await page.locator("entente-questions").getByRole("searchbox").focus();
    await page.getByText("The database holds no actors and relations of a pack").waitFor();
    const beginning = page.locator("entente-beginning");
    await expect.poll(() => beginning.getByRole("button").count()).toBe(1);
    await beginning.getByRole("button", { name: "Learn Cypher" }).click();
    const walk = page.locator("entente-walk");
    for (let step = 1; step <= 8; step += 1) {
      await walk.getByText(`Step ${step} of 8`).waitFor();
      const text = (await walk.locator("code").innerText()).replace(/\s+/g, " ").trim();
      expect(text).toMatch(/^MATCH /);
      await page
        .locator("entente-results")
        .getByText(/\b[1-9]\d* rows? · .*in all/)
        .waitFor({ state: "attached" });
      if (step < 8) await walk.getByRole("button", { name: "Next step" }).click();
    }
  });

  it("fits a narrow screen", async () => {
    const page = await open("/lens", { ...PHONE, url: addressOf(product) });
    await page.getByRole("heading", { name: "Labels" }).waitFor();
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});
