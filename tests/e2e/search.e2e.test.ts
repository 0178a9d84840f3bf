import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { visits } from "./visits.ts";

const NAMES = [
  ["pashinian", "Nikol Pashinyan", "nikol-pashinyan"],
  ["ОДКБ", "CSTO", "csto"],
  ["European Union", "EU", "eu"],
] as const;

describe.runIf(hasBrowser())("the search box", () => {
  const { open } = visits();

  it("finds an actor by any of its names", async () => {
    const page = await open();
    await drawn(page);
    for (const [text, name, id] of NAMES) {
      await page.keyboard.press("/");
      await page.keyboard.type(text);
      await page.getByRole("option").first().getByText(name, { exact: true }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`#/actor/${id}$`));
      const panel = page.getByRole("region", { name: "Details" });
      await panel.getByRole("heading", { name, level: 2, exact: true }).waitFor();
    }
  });

  it("is walked by arrows, round the ends, closed by Escape, and says so when no actor has a name", async () => {
    const page = await open();
    await drawn(page);
    const box = page.getByRole("combobox");
    await page.keyboard.press("/");
    expect(await box.evaluate((input) => input.matches(":focus"))).toBe(true);
    await page.keyboard.type("arm");
    const options = page.getByRole("option");
    await options.nth(1).waitFor();
    const last = (await options.count()) - 1;
    const marked = async () => [
      await box.getAttribute("aria-activedescendant"),
      await page.locator("[role=option][aria-selected=true]").getAttribute("id"),
    ];
    expect(await marked()).toEqual(["hit-0", "hit-0"]);
    await page.keyboard.press("ArrowDown");
    expect(await marked()).toEqual(["hit-1", "hit-1"]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await marked()).toEqual([`hit-${last}`, `hit-${last}`]);
    await page.keyboard.press("Escape");
    expect(await box.getAttribute("aria-expanded")).toBe("false");
    expect(await box.inputValue()).toBe("arm");
    await page.keyboard.press("Escape");
    expect(await box.inputValue()).toBe("");
    expect(page.url()).toMatch(/\/$/);
    await page.keyboard.press("/");
    await page.keyboard.type("zzzz");
    await page.getByText("No actor has that name. Aliases were searched too.").waitFor();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(page.url()).toMatch(/\/$/);
  });
});
