import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn, settled, spokenSummary } from "./map.ts";
import { PHONE, visits } from "./visits.ts";

const timeline = (page: Page) => page.locator("entente-timeline");
const mode = (page: Page, name: string) =>
  timeline(page).getByRole("button", { name, exact: true });
const handle = (page: Page, name: string) => timeline(page).getByRole("slider", { name });
const said = (page: Page, name: string) => handle(page, name).getAttribute("aria-valuetext");
const friction = async (page: Page) => {
  const name = await page.getByRole("button", { name: /^Friction, / }).getAttribute("aria-label");
  return Number(/\d+/.exec(name!));
};

async function begun(page: Page): Promise<void> {
  await drawn(page);
  await timeline(page).locator("rect.solid").first().waitFor();
}

describe.runIf(hasBrowser())("the timeline", () => {
  const { open } = visits();

  it("looks at all times at first, at one from where it is pressed, and folds away", async () => {
    const page = await open();
    await begun(page);
    expect(await mode(page, "All times").getAttribute("aria-pressed")).toBe("true");
    expect(await timeline(page).getByRole("slider").count()).toBe(0);
    const all = await friction(page);
    const chart = (await timeline(page).locator("entente-time-chart").boundingBox())!;
    await page.mouse.click(chart.x + chart.width * 0.3, chart.y + chart.height / 2);
    expect(await said(page, "As of")).toMatch(/^[A-Z][a-z]+ (1999|200[0-4])$/);
    expect(await friction(page)).toBeLessThan(all);
    await mode(page, "All times").click();
    expect(await friction(page)).toBe(all);
    await timeline(page).getByRole("button", { name: "Collapse timeline" }).click();
    expect((await timeline(page).boundingBox())!.height).toBeLessThan(60);
    await timeline(page).getByRole("button", { name: "Expand timeline" }).click();
    expect((await timeline(page).boundingBox())!.height).toBeGreaterThan(150);
  });

  it("leaves undated relations out of a date, and says how many it includes when asked for them", async () => {
    const page = await open("/?at=1995");
    await begun(page);
    const undated = timeline(page).getByRole("switch", { name: /^Undated, \d+ claims$/ });
    expect(await undated.getAttribute("aria-checked")).toBe("false");
    const dated = await friction(page);
    await undated.click();
    expect(await undated.getAttribute("aria-checked")).toBe("true");
    await page.getByText("Including 37 undated").first().waitFor();
    expect(await friction(page)).toBeGreaterThan(dated);
    expect(await spokenSummary(page)).toContain("including 37 undated");
    await expect.poll(() => page.url()).toContain("undated=include");
    await page.getByRole("button", { name: "Remove: Including 37 undated" }).click();
    expect(await friction(page)).toBe(dated);
  });

  it("counts what lies before the left edge, and reaches it", async () => {
    const page = await open("/");
    await begun(page);
    const earlier = timeline(page).getByRole("button", {
      name: /^\d+ earlier claims, since 1949$/,
    });
    await earlier.click();
    expect(await earlier.count()).toBe(0);
    await timeline(page).locator("text.tick", { hasText: "1960" }).waitFor();
  });

  it("says a year as it was given", async () => {
    const page = await open("/?at=1993");
    await begun(page);
    expect(await said(page, "As of")).toBe("1993");
  });

  it("steps by keys: a month, a year, to the ends", async () => {
    const page = await open("/#/?at=2024-03");
    await begun(page);
    await handle(page, "As of").focus();
    const after = async (key: string) => {
      await page.keyboard.press(key);
      return said(page, "As of");
    };
    expect(await after("ArrowRight")).toBe("April 2024");
    expect(await after("ArrowLeft")).toBe("March 2024");
    expect(await after("PageDown")).toBe("March 2023");
    expect(await after("PageUp")).toBe("March 2024");
    expect(await after("Home")).toBe("January 1949");
    expect(await after("End")).toMatch(/^December 20\d\d$/);
  });

  it("drags a handle, and a window as a whole", async () => {
    const page = await open("/#/?from=2010-01&to=2014-12");
    await begun(page);
    const shade = (await timeline(page).locator(".shade").boundingBox())!;
    const middle = { x: shade.x + shade.width / 2, y: shade.y + shade.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + shade.width, middle.y, { steps: 6 });
    await page.mouse.up();
    const from = await said(page, "From");
    const to = await said(page, "To");
    const year = (text: string | null) => Number(text?.split(" ")[1]);
    expect([year(from), year(to) - year(from)]).toEqual([expect.closeTo(2015, -0.5), 4]);
    const end = (await handle(page, "To").locator("line").boundingBox())!;
    await page.mouse.move(end.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(end.x - shade.width / 2, middle.y, { steps: 4 });
    await page.mouse.up();
    expect(await said(page, "From")).toBe(from);
    expect(year(await said(page, "To"))).toBeLessThan(year(to));
  });

  it("plays on from where it is until it is paused", async () => {
    const page = await open("/#/?at=2010-01");
    await begun(page);
    await timeline(page).getByRole("button", { name: "Play" }).click();
    await page.waitForFunction(
      () =>
        document
          .querySelector("entente-page")
          ?.shadowRoot?.querySelector("entente-explorer")
          ?.shadowRoot?.querySelector("entente-timeline")
          ?.shadowRoot?.querySelector("entente-time-chart")
          ?.shadowRoot?.querySelector("[role=slider]")
          ?.getAttribute("aria-valuetext") === "April 2010",
    );
    await timeline(page).getByRole("button", { name: "Pause" }).click();
    const paused = await said(page, "As of");
    await timeline(page).getByRole("button", { name: "One month forward" }).click();
    expect(await said(page, "As of")).not.toBe(paused);
  });

  it("says what is wrong with a date that is typed, and takes a right one", async () => {
    const page = await open();
    await begun(page);
    await timeline(page).getByRole("button", { name: "Choose a date" }).click();
    await page.getByRole("radio", { name: "Window from … to" }).check();
    await page.getByRole("textbox", { name: "From" }).fill("2024-03");
    await page.getByRole("textbox", { name: "To" }).fill("2020-09");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    const alert = timeline(page).getByRole("alert");
    const fault = () => alert.textContent();
    await expect.poll(fault).toBe("The window ends (2020-09) before it begins (2024-03).");
    await page.getByRole("textbox", { name: "To" }).fill("9999");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect.poll(fault).toContain("“9999” is not a date");
    await page.getByRole("textbox", { name: "To" }).fill("2024-06-15");
    await page.keyboard.press("Enter");
    expect([await said(page, "From"), await said(page, "To")]).toEqual([
      "March 2024",
      "15 June 2024",
    ]);
  });

  it("says what a link asks in vain, and goes on without it", async () => {
    const page = await open("/#/?at=9999&predicate=LOVES");
    await begun(page);
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toMatch(/“9999” is not a date[^]*no predicate “LOVES”/);
    await page.getByRole("button", { name: "Ignore it and continue" }).click();
    expect(await alert.count()).toBe(0);
    expect(await page.evaluate(() => location.hash)).toBe("#/");
  });

  it("says in the panel how much the chosen time leaves out", async () => {
    const page = await open("/?from=2023-01&to=2024-12#/pair/armenia/russia");
    await begun(page);
    await page
      .getByText(/The filter leaves out \d+ more relations/)
      .first()
      .click();
    await page
      .getByText(/, left out/)
      .first()
      .waitFor();
  });

  it("says in the panel what time it is about", async () => {
    const page = await open("/#/pair/armenia/russia?at=2024-03");
    await begun(page);
    const panel = page.getByRole("region", { name: "Details" });
    await panel.getByText("Friction, as of March 2024", { exact: true }).waitFor();
    const earlier = await open("/#/pair/armenia/russia?at=1993-06");
    await begun(earlier);
    // Nothing that is dated held then: the panel says so, and what it leaves out.
    const details = earlier.getByRole("region", { name: "Details" });
    await details.getByText("No relation between the two, as of June 1993.").waitFor();
    await details.getByText(/^The filter leaves out \d+ more relations$/).waitFor();
  });

  it("is a slim scrubber on a phone, moved by touch", async () => {
    const page = await open("/", PHONE);
    await begun(page);
    expect((await timeline(page).boundingBox())!.height).toBeLessThan(64);
    const chart = (await timeline(page).locator("entente-time-chart").boundingBox())!;
    await page.touchscreen.tap(chart.x + chart.width * 0.9, chart.y + chart.height / 2);
    await settled(page);
    expect(await said(page, "As of")).toMatch(/ 20(1|2)\d$/);
    await page.getByRole("button", { name: /^Remove: As of / }).tap();
    expect(await timeline(page).getByRole("slider").count()).toBe(0);
  });
});
