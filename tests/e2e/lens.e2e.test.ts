import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findJdk } from "../../server/neo4j/jdk.ts";
import { startNeo4j, type RunningNeo4j } from "../../server/neo4j/launch.ts";
import { parseScript } from "../../server/cypher/script.ts";
import { openStore } from "../../server/store/open.ts";
import { write } from "../server/store/engines.ts";
import { freePort } from "../setup/free-port.ts";
import { skipTests } from "../setup/provided.ts";
import { SHORT_LIVED } from "../setup/short-lived-java.ts";
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

function canRunNeo4j(): boolean {
  try {
    findJdk(process.env);
    return true;
  } catch (error) {
    skipTests("the lens in the browser", error instanceof Error ? error.message : String(error));
    return false;
  }
}

describe.runIf(hasBrowser() && canRunNeo4j())("a Neo4j with somebody else's graph", () => {
  let folder: string;
  let neo4j: RunningNeo4j | undefined;
  let product: Product | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-lens-"));
    const password = "only-for-tests";
    const started = await startNeo4j({
      ...{ port: await freePort(), dataFolder: join(folder, "neo4j"), password },
      javaOptions: SHORT_LIVED,
    });
    neo4j = started;
    const { uri, username } = started;
    const store = await openStore({ engine: "neo4j", uri, username, password });
    for (const one of parseScript(POLITICS, readFileSync(POLITICS, "utf8")).statements)
      await write(store, one);
    await store.close();
    product = await startProduct(undefined, 0, {
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      ENTENTE_WORKSPACE: folder,
      ENTENTE_WRITE_TOKEN: TOKEN,
    });
    // A Java virtual machine starts slowly beside two browsers.
  }, 180_000);
  afterAll(async () => {
    await product?.stop();
    await neo4j?.stop();
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

describe.runIf(hasBrowser())("a server with a pack", () => {
  const { open } = visits(false);

  it("says on the page of the lens that there is none", async () => {
    const page = await open("/lens", { expected: /404/ });
    await page.getByRole("heading", { name: "No lens is in use" }).waitFor();
  });
});
