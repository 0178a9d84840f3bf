// Takes the pictures of README anew from the built product: npm run pictures
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { projectRoot } from "../../server/root.ts";
import { startProduct } from "../e2e/product.ts";
import { findChromium } from "../setup/find-chromium.ts";

const WINDOW = { width: 1440, height: 900 };
const SOFTWARE_GL = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

const QUERY = "MATCH (a:Actor)-[r]->(b:Actor)\nWHERE r.sign < 0\nRETURN a.name, type(r), b.name";
/** As the workbench writes it; it asks before it runs. */
const workbench = `/workbench#query=${encodeURIComponent(QUERY)}`;

interface Shot {
  name: string;
  address: string;
  /** Resolves when everything that the picture is about is on screen. */
  ready: (page: Page) => Promise<unknown>;
}

const drawn = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName("entente-drawn").length > 0);

const panel = async (page: Page, text: string | RegExp) => {
  await drawn(page);
  await page.locator("entente-panel").getByText(text).first().waitFor();
};

const SHOTS: Shot[] = [
  { name: "map", address: "/", ready: drawn },
  {
    name: "evidence",
    address: "/#/relation/armenia.member-of.csto",
    ready: (page) => panel(page, "CSTO"),
  },
  { name: "compare", address: "/#/compare/2015/2024", ready: (page) => panel(page, /new/i) },
  { name: "story", address: "/#/story/armenia", ready: (page) => panel(page, "Milestones") },
  {
    name: "workbench",
    address: workbench,
    ready: async (page) => {
      await page.getByRole("button", { name: "Run it" }).click();
      await page.getByText(/\d+ rows? ·/).waitFor();
    },
  },
];

const executablePath = findChromium(process.env);
if (executablePath === undefined) throw new Error("there is no Chromium; set CHROMIUM_PATH");
const product = await startProduct();
const browser = await chromium.launch({ executablePath, args: SOFTWARE_GL });
try {
  for (const { name, address, ready } of SHOTS) {
    const context = await browser.newContext({ viewport: WINDOW, reducedMotion: "reduce" });
    await context.addInitScript(() => localStorage.setItem("entente-tour", "taken"));
    const page = await context.newPage();
    await page.goto(product.url + address);
    await ready(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState("networkidle");
    const picture = await asWebp(await context.newPage(), await page.screenshot());
    writeFileSync(join(projectRoot(), "docs", "pictures", `${name}.webp`), picture);
    process.stdout.write(`${name}.webp: ${Math.round(picture.length / 1024)} KiB\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await product.stop();
}

/** The same picture in about a quarter of the bytes. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.8);
  }, png.toString("base64"));
  return Buffer.from(encoded.slice(encoded.indexOf(",") + 1), "base64");
}
