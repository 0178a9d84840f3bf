import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import { atRest } from "./at-rest.ts";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { visits } from "./visits.ts";

/** Readings that are this far apart, ms, and the same are of a page at rest. */
const APART = 700;

/** All that an entry of the browser's history stands for. */
function stateOf(page: Page) {
  return page.evaluate(() => {
    const stage = document
      .querySelector("entente-page")!
      .shadowRoot!.querySelector("entente-explorer")!.shadowRoot!;
    const graph = stage.querySelector<EntenteMap>("entente-map")!;
    const round = (n: number) => Math.round(n * 1e4) / 1e4;
    const { x, y, ratio } = graph.snapshot!.camera!;
    return {
      address: decodeURIComponent(location.search) + location.hash,
      table: stage.querySelector("entente-data-table") !== null,
      filters: stage.querySelector("entente-filters") !== null,
      panel: stage.querySelector("entente-panel")?.shadowRoot!.querySelector(".body")!.children[0]!
        .localName,
      map: graph.shadowRoot!.querySelector("#map")!.getAttribute("aria-label"),
      camera: [x, y, ratio].map(round),
    };
  });
}

type State = Awaited<ReturnType<typeof stateOf>>;

/** The state of the page once nothing is on its way into it, and nothing changes any more. */
const rest = (page: Page): Promise<State> =>
  atRest(async () => {
    const isOnItsWay = (await page.locator("entente-panel .skeleton").count()) > 0;
    return isOnItsWay ? null : stateOf(page);
  }, APART);

/** Motion as most readers have it: a state is left while the camera is still on its way. */
const MOVING = { reducedMotion: "no-preference" } as const;

describe.runIf(hasBrowser())("back, by the browser", () => {
  const { open } = visits();

  const steps: [name: string, take: (page: Page) => Promise<unknown>][] = [
    [
      "actor",
      async (page) => {
        await page.getByRole("combobox").first().fill("Iran");
        await page.getByRole("option", { name: /^Iran/ }).first().click();
      },
    ],
    [
      "window",
      async (page) => {
        const chart = (await page.locator("entente-time-chart").boundingBox())!;
        await page.mouse.click(chart.x + chart.width * 0.8, chart.y + chart.height / 2);
      },
    ],
    ["story", (page) => page.getByRole("link", { name: /^Its story/ }).click()],
    ["table", (page) => page.keyboard.press("t")],
    ["filter", (page) => page.getByRole("button", { name: /^Friction, / }).click()],
    ["camera", (page) => page.getByRole("button", { name: "Zoom in" }).click()],
    ["filters", (page) => page.getByRole("button", { name: "More filters" }).click()],
    ["fold", (page) => page.getByRole("button", { name: "Collapse panel" }).click()],
  ];

  it("goes one step at a time, to exactly what was there, however fast", async () => {
    const page = await open("/", MOVING);
    await drawn(page);
    await page.locator("entente-time-chart").waitFor();
    const states = [await rest(page)];
    for (const [name, take] of steps) {
      await take(page);
      const address = async () => (await stateOf(page)).address;
      await expect.poll(address, { message: name }).not.toBe(states.at(-1)?.address);
      states.push(await rest(page));
    }
    const { length: last } = steps;
    const visited = [...states.keys()].slice(0, -1).reverse();
    for (const at of visited) {
      await page.goBack();
      await expect.poll(() => stateOf(page), { message: steps[at]?.[0] ?? "" }).toEqual(states[at]);
    }
    // The entries themselves have stayed what they were, also when nobody waits at any of them.
    for (let at = 0; at < last; at += 1) await page.goForward();
    expect(await rest(page)).toEqual(states[last]);
    for (let at = 0; at < last; at += 1) await page.goBack();
    expect(await rest(page)).toEqual(states[0]);
    for (const state of states.slice(1)) {
      await page.goForward();
      await expect.poll(() => stateOf(page)).toEqual(state);
    }
  });

  it("takes several moves of the camera for one step, and leaves the entry before alone", async () => {
    const page = await open("/#/actor/armenia", MOVING);
    await drawn(page);
    const first = await rest(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.mouse.move(400, 400);
    await page.mouse.down();
    await page.mouse.move(480, 440, { steps: 4 });
    await page.mouse.up();
    const moved = await rest(page);
    expect(moved.camera).not.toEqual(first.camera);
    await page.goBack();
    await expect.poll(() => stateOf(page)).toEqual(first);
    await page.goForward();
    await expect.poll(() => stateOf(page)).toEqual(moved);
  });

  it("takes a drag of the timeline for one step", async () => {
    const page = await open("/?from=2010-01&to=2014-12#/actor/armenia", MOVING);
    await drawn(page);
    const shade = page.locator("entente-timeline .shade");
    await shade.waitFor();
    const first = await rest(page);
    const box = (await shade.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 1.5, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    expect((await rest(page)).address).not.toBe(first.address);
    await page.goBack();
    await expect.poll(() => stateOf(page)).toEqual(first);
  });
});
