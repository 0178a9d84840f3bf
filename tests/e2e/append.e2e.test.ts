import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPack } from "../../server/pack/read.ts";
import { projectRoot } from "../../server/root.ts";
import { writePack } from "../server/workspace/packs-on-disk.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { give, make } from "./import-steps.ts";
import { startProduct, type Product } from "./product.ts";
import { savedFile } from "./saved-file.ts";
import { visits } from "./visits.ts";

const COMMAND = join(projectRoot(), "dist", "server", "import", "cli.js");
const TOWNS =
  "from,to,relation,since,url,place\nUrbania,Silvania,ally,1990,https://a.example/1,Paris\n";
const TOKEN = "a-token-of-this-test";
const MORE = "from,to,relation,since,reason\nUrbania,Cemland,rival,1991,trade\n";

describe.runIf(hasBrowser())("adding to a pack on the page of imports", () => {
  const { open } = visits(false);
  let workspace: string;
  let product: Product;

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), "entente-workspace-"));
    writePack(workspace, "first", "The first");
    const towns = join(workspace, "towns.csv");
    writeFileSync(towns, TOWNS);
    execFileSync(process.execPath, [COMMAND, towns, "--out", workspace, "--yes"]);
    product = await startProduct(join(workspace, "first"), 0, {
      ENTENTE_WORKSPACE: workspace,
      ENTENTE_WRITE_TOKEN: TOKEN,
    });
  });
  afterAll(async () => {
    await product.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  it("keeps what the file does not name, and puts the pack in its place on the server", async () => {
    const page = await open("/import", { url: product.url });
    await page.getByLabel("The files become").selectOption("towns");
    await give(page, "more.csv", MORE);
    await page.getByRole("region", { name: "Preview" }).getByText("2 actors, 1 claim.").waitFor();
    expect(await page.getByLabel("Title", { exact: true }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await make(page);
    await page.getByText("1 added, 0 changed, 1 kept that no file names, 0 the same").waitFor();
    await page.getByText("Keep on this server").first().click();
    await expect.poll(() => page.getByLabel("Name on the server").inputValue()).toBe("towns");
    await expect.poll(() => page.getByLabel("Replace a pack of that name").isChecked()).toBe(true);
    await page.getByLabel("Write token").fill(TOKEN);
    await page.getByRole("button", { name: "Keep on this server" }).click();
    await page.getByText("The server has the pack.").waitFor();
    const pack = await readPack(join(workspace, "towns"));
    const said = pack.claims.map(({ validFrom, predicate, properties }) => [
      validFrom,
      predicate,
      properties,
    ]);
    expect(said.sort()).toEqual([
      ["1990", "ALLY_OF", { place: "Paris" }],
      ["1991", "RIVAL_OF", { reason: "trade" }],
    ]);
    expect(pack.title).toBe("Towns");
    const mapping = readFileSync(join(workspace, "towns", "import.json"), "utf8");
    expect(JSON.parse(mapping)).toMatchObject({
      tables: [{ name: "towns.csv" }, { name: "more.csv" }],
    });
  });

  it("offers names that are nearly those of the pack", async () => {
    const page = await open("/import", { url: product.url });
    await give(page, "more.csv", "from,to,relation\nUrbanja,Silvania,ally\n");
    await page.getByRole("button", { name: "Make the pack" }).waitFor();
    const question = page.getByText("is “Urbanja” the same as Urbania?");
    expect(await question.count()).toBe(0);
    await page.getByLabel("The files become").selectOption("towns");
    await question.waitFor();
    await page.getByRole("radio", { name: "yes, they are one" }).check();
    await page.getByText("All are answered.").waitFor();
    await make(page);
    const { bytes } = await savedFile(page, () =>
      page.getByRole("button", { name: "import.json" }).click(),
    );
    expect(JSON.parse(bytes.toString())).toMatchObject({
      sameActors: [{ name: "Urbanja", is: "Urbania" }],
    });
  });

  it("refuses a pack that no import made, and one that is gone, in a sentence", async () => {
    const page = await open("/import", { url: product.url, expected: /status of 404/ });
    await page.getByLabel("The files become").selectOption("first");
    await give(page, "more.csv", MORE);
    await page.getByRole("alert").getByText("was not made by an import").waitFor();
    rmSync(join(workspace, "towns"), { recursive: true });
    await page.getByLabel("The files become").selectOption("towns");
    await give(page, "more.csv", MORE);
    await page.getByRole("alert").getByText("cannot be fetched").waitFor();
    await page.getByLabel("The files become").selectOption("");
    await give(page, "more.csv", MORE);
    await page.getByRole("region", { name: "Preview" }).getByText("2 actors, 1 claim.").waitFor();
  });
});
