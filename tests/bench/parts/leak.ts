import { join } from "node:path";
import type { Page } from "playwright-core";
import { firstPaint, visit } from "../browser.ts";
import { inBrowser } from "../in-browser.ts";
import { PANELS, type Panel } from "../leak/panels.ts";
import { Rested } from "../panning.ts";
import { startEntente } from "../program.ts";

const TIMES = 10;
const TARGET = { atMost: 1.05 };
const PACK = join("data", "armenia-russia");

/** How much of the heap is back after every panel was opened and closed ten times. */
export const leakPart = inBrowser("leaks", async function* ({ root, say }, browser) {
  const entente = await startEntente(root, PACK);
  try {
    const page = await visit(browser, entente.url);
    await firstPaint(page);
    const rested = await Rested.settle(page);
    // What is loaded with the first opening, and kept for the next one, is no leak.
    for (const panel of PANELS) await openAndClose(page, panel);
    await Rested.settle(page);
    const first = await rested.heap();
    let worst = { name: "", ratio: 0 };
    for (const panel of PANELS) {
      const before = await rested.heap();
      for (let time = 0; time < TIMES; time += 1) await openAndClose(page, panel);
      await Rested.settle(page);
      const ratio = (await rested.heap()) / before;
      say(`leak: ${panel.name} ${ratio.toFixed(3)}`);
      if (ratio > worst.ratio) worst = { name: panel.name, ratio };
    }
    await Rested.settle(page);
    const last = await rested.heap();
    const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
    const kept = { unit: "×", target: TARGET, same: null } as const;
    yield {
      ...kept,
      what: `heap after ten openings of one panel, the worst of ${PANELS.length}`,
      value: worst.ratio,
      note: worst.name,
    };
    yield {
      ...kept,
      what: `heap after ten openings of all ${PANELS.length} panels`,
      value: last / first,
      note: `${mebibytes(last)} beside ${mebibytes(first)} MiB`,
    };
  } finally {
    await entente.stop();
  }
});

async function openAndClose(page: Page, { shows, open, close }: Panel): Promise<void> {
  const shown = page.locator(shows).first();
  await open(page);
  await shown.waitFor();
  await close(page);
  // A dialog that has closed listens to keys until it is taken away.
  await shown.waitFor({ state: "detached" });
}
