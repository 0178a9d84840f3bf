import { createHash } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import { hasBrowser } from "./browser.ts";
import { embeddingSite } from "./embedding-site.ts";
import { mapDrawn } from "./map-drawn.ts";
import { visits } from "./visits.ts";

const SUMMARY =
  "graph of 31 actors, 87 relations of cooperation, 46 of friction; the filter leaves out 107 more";
/** What the wheel's step changes the camera's ratio by: sigma's own. */
const WHEEL_STEP = 1.7;
const OTHERS = /request to|Failed to load resource/;

const { publish, toProduct } = embeddingSite();

describe.runIf(hasBrowser())("an embed", () => {
  const { open } = visits();

  it("shows a view with the furniture that it asks for, and its relations in words", async () => {
    const page = await open("/embed/v1?controls=legend,timeline&title=<b>Now</b>&sign=1,-1");
    await mapDrawn(page);
    const graph = page.locator("entente-graph");
    await graph.locator("table").waitFor({ state: "attached" });
    expect(await graph.getByRole("table").locator("caption").textContent()).toContain(SUMMARY);
    await graph.getByRole("button", { name: "Friction" }).waitFor();
    await graph.getByRole("slider").waitFor();
    await page.getByText("<b>Now</b>").waitFor();
    expect(await page.context().cookies()).toEqual([]);
    // What the visit itself has put there.
    const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    expect(await page.evaluate(kept)).toEqual(["entente-tour"]);
  });

  it("says who says so, and folds that to one line", async () => {
    const page = await open("/embed/v1?at=2024-03&selection=armenia");
    const credit = page.getByRole("group", { name: "Date, sources and licence" });
    const text = async () => (await credit.innerText()).replace(/\s+/g, " ");
    await expect.poll(text).toContain("sources: Untitled analysis: Armenia turns from Russia");
    expect(await text()).toMatch(
      /^Armenia · Armenia and Russia: the drift · As of March 2024 Data: Creative Commons .*\(CC BY 4\.0\) \d sources: .*; .* Full view$/,
    );
    const link = credit.getByRole("link", { name: "Full view" });
    expect(await link.getAttribute("href")).toBe(
      `${inject("product")}/?at=2024-03&selection=armenia`,
    );
    await credit.getByRole("button", { expanded: true }).click();
    await credit.getByRole("button", { expanded: false }).waitFor();
    await expect
      .poll(text)
      .toMatch(
        /^Armenia · Armenia and Russia: the drift · As of March 2024 \d sources · CC BY 4\.0 Full view$/,
      );
    expect((await credit.boundingBox())!.height).toBeLessThan(34);
    expect(await link.isVisible()).toBe(true);
  });

  it("counts and names in its credit what its filter leaves", async () => {
    const page = await open("/embed/v1?from=2023-01&to=2024-12&undated=include&source=d1");
    const credit = page.getByRole("group", { name: "Date, sources and licence" });
    const text = async () => (await credit.innerText()).replace(/\s+/g, " ");
    await expect
      .poll(text)
      .toMatch(
        /January 2023 – December 2024, including \d+ undated Data: .* 1 source: Untitled commentary: Yerevan freezes its place in the CSTO Full view$/,
      );
  });

  it("has scripts with the hash that integrity names, however they are sent", async () => {
    const at = `${inject("product")}/embed/v1`;
    const seals = (await (await fetch(`${at}/integrity.json`)).json()) as Record<string, string>;
    expect(Object.keys(seals)).toContain("entente-graph.js");
    for (const encoding of ["identity", "gzip", "br"])
      for (const [script, seal] of Object.entries(seals)) {
        const sent = await fetch(`${at}/${script}`, { headers: { "Accept-Encoding": encoding } });
        const hash = createHash("sha384").update(Buffer.from(await sent.arrayBuffer()));
        expect(`sha384-${hash.digest("base64")}`, `${script} as ${encoding}`).toBe(seal);
      }
  });

  it("says what of a view cannot be, and shows the rest", async () => {
    const page = await open("/embed/v1?at=soon&focus=atlantis&controls=confetti");
    await mapDrawn(page);
    await expect
      .poll(() => page.locator("entente-graph [part=note] p").allInnerTexts())
      .toEqual([
        "“soon” is not a date such as 2024, 2024-02 or 2024-02-22, from the year -9998 to 9998.",
        "There is no focus “atlantis” here.",
        "controls: found “confetti”, expected legend, timeline, search or list.",
      ]);
  });

  it("shows what a saved query names, and says why where there is none", async () => {
    const page = await open("/embed/v1?query=well-sourced&p.actor=armenia&p.sources=3");
    await mapDrawn(page);
    const caption = page.locator("entente-graph caption");
    await caption.waitFor({ state: "attached" });
    expect(await caption.textContent()).toContain("graph of");
    const wrong = await open("/embed/v1?query=relations", { expected: OTHERS });
    await wrong.getByText('answered 404: there is no saved query "relations"').waitFor();
  });

  it("is a picture where it is static", async () => {
    const page = await open("/embed/v1?static&controls=legend&sign=1,-1");
    const picture = page.locator("entente-graph canvas.still");
    await picture.waitFor();
    expect(await picture.getAttribute("aria-label")).toBe(SUMMARY);
    expect(await page.locator("entente-map").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Friction" }).isDisabled()).toBe(true);
  });

  it("leaves the wheel to the page until a click, where it is asked to for ever", async () => {
    const page = await open("/embed/v1?kind=*");
    await mapDrawn(page);
    const graph = page.locator("entente-graph");
    const ratio = () =>
      graph.locator("entente-map").evaluate((map) => (map as EntenteMap).snapshot!.camera!.ratio);
    const whole = await ratio();
    // Steps nearer that the camera has made: what was asked for in vain would show at the next one.
    const steps = async () => Math.log(whole / (await ratio())) / Math.log(WHEEL_STEP);
    const wheel = () => page.mouse.wheel(0, -100);
    const { width, height } = (await graph.boundingBox())!;
    await page.mouse.move(width / 2, height / 2);
    await wheel();
    await page.keyboard.down("Control");
    await wheel();
    await expect.poll(steps).toBeCloseTo(1);
    await page.keyboard.up("Control");
    await page.mouse.click(8, 8);
    await wheel();
    await expect.poll(steps).toBeCloseTo(2);
    await graph.evaluate((element) => element.setAttribute("scroll", "never"));
    await wheel();
    await page.keyboard.down("Control");
    await wheel();
    await expect.poll(steps).toBeCloseTo(3);
  });

  it("tells the page around it what happens, and hears that page alone", async () => {
    const product = inject("product");
    const page = await open(
      publish(
        "/article",
        `<iframe id="map" src="${product}/embed/v1?controls=legend" width="600" height="120"></iframe>
         <iframe id="evil" srcdoc="<p>Another window"></iframe>
         <script type="module">
           window.heard = [];
           addEventListener("message", ({ data, origin }) => heard.push({ ...data, origin }));
           import { setView } from "${product}/embed/v1/host.js";
           window.setView = setView;
         </script>`,
      ),
      toProduct(),
    );
    type Heard = { type: string; origin: string; height?: number; view?: string; message?: string };
    const heard = (type: string) =>
      page.evaluate(
        (wanted) =>
          (window as unknown as { heard: Heard[] }).heard.filter((one) => one.type === wanted),
        type,
      );
    await expect.poll(() => heard("ready"), { timeout: 10_000 }).not.toEqual([]);
    await expect
      .poll(() => page.locator("#map").evaluate((frame) => frame.clientHeight))
      .toBeGreaterThan(350);
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#map")!;
      (window as unknown as { setView: (f: unknown, v: unknown) => void }).setView(frame, {
        at: "2020-10",
      });
      frame.contentWindow!.postMessage({ source: "entente", v: 1, type: "eval", view: "x" }, "*");
    });
    await expect.poll(async () => (await heard("viewchange")).at(-1)?.view).toBe("at=2020-10");
    expect((await heard("error")).map(({ message }) => message)).toEqual([
      'type: found "eval", expected setView.',
    ]);
    // A window beside it, of whatever origin, steers nothing.
    await page.evaluate(() => {
      const evil = document.querySelector<HTMLIFrameElement>("#evil")!.contentWindow!;
      const text =
        "parent.frames[0].postMessage({source:'entente',v:1,type:'setView',view:'at=1999'},'*')";
      (evil as unknown as { eval: (text: string) => void }).eval(text);
      const frame = document.querySelector<HTMLIFrameElement>("#map")!;
      (window as unknown as { setView: (f: unknown, v: unknown) => void }).setView(frame, {
        at: "2021-10",
      });
    });
    // What came after it has been heard.
    await expect.poll(async () => (await heard("viewchange")).at(-1)?.view).toBe("at=2021-10");
    expect((await heard("viewchange")).map(({ view }) => view)).not.toContain("at=1999");
    expect(
      await page.evaluate(() => {
        try {
          return typeof document.querySelector<HTMLIFrameElement>("#map")!.contentWindow!.document;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe("SecurityError");
  });
});
