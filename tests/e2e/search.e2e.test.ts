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
    await page.getByText("No actor, claim, source or predicate is found.").first().waitFor();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(page.url()).toMatch(/\/$/);
  });

  it("finds claims, sources and predicates after actors, and opens each where it is told", async () => {
    const page = await open();
    await drawn(page);
    const panel = page.getByRole("region", { name: "Details" });
    const found = page.getByRole("listbox", { name: "Found" });
    const ask = async (text: string) => {
      await page.keyboard.press("/");
      await page.keyboard.type(text);
      await found.getByRole("option").first().waitFor();
    };
    await ask("csto");
    const groups = found.getByRole("group");
    await expect
      .poll(() => groups.evaluateAll((all) => all.map((one) => one.ariaLabel)))
      .toEqual([
        expect.stringMatching(/^Actors, \d+$/),
        expect.stringMatching(/^Claims, \d+$/),
        expect.stringMatching(/^Sources, \d+$/),
      ]);
    const claims = found.getByRole("group", { name: /^Claims/ });
    expect(await claims.getByRole("option").count()).toBe(6);
    const total = Number(/\d+/.exec((await claims.getAttribute("aria-label")) ?? "")?.[0]);
    const left = total - 5;
    const more = left > 50 ? `Show 50 more claims (of ${left})` : `Show ${left} more claims`;
    await claims.getByRole("option", { name: more }).click();
    await expect
      .poll(() => claims.getByRole("option").count())
      .toBe(left > 50 ? 5 + 50 + 1 : total);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await ask("2024 OFFICIAL freez");
    const freeze = claims.getByRole("option").first();
    await freeze.getByText("He made the freeze official early in 2024.").waitFor();
    await expect
      .poll(() => freeze.locator("mark").allInnerTexts())
      .toEqual(expect.arrayContaining(["freez", "official", "2024"]));
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/claim\/c122$/);
    await panel
      .getByRole("heading", { name: "He made the freeze official early in 2024." })
      .waitFor();
    await ask("drift refusal");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/source\/d2$/);
    await ask("member of");
    await found
      .getByRole("group", { name: /^Predicates/ })
      .getByRole("option")
      .first()
      .click();
    await page.waitForURL(/#\/predicate\/MEMBER_OF$/);
    await panel.getByRole("heading", { name: "Member of", exact: true }).waitFor();
  });

  it("looks at one predicate alone and at all again, and says what the filter hides", async () => {
    const page = await open("/#/predicate/AFFILIATED_WITH");
    await drawn(page);
    const panel = page.getByRole("region", { name: "Details" });
    const alone = panel.getByRole("button", { name: "Show only these on the map" });
    await panel.getByText(/^0 of \d+ relations shown$/).waitFor();
    await alone.click();
    await page.waitForURL(/predicate=AFFILIATED_WITH/);
    await panel.getByText(/^[1-9]\d* of \d+ relations shown$|^\d+ relations$/).waitFor();
    expect(await alone.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("/");
    await page.keyboard.type("froze csto");
    await page
      .getByRole("option")
      .getByText("not on the map: of another predicate")
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await alone.click();
    await panel.getByText(/^\d+ of \d+ relations shown$/).waitFor();
  });

  it("finds the same from the palette, beside commands", async () => {
    const page = await open();
    await drawn(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /^Find a command/ }).fill("table");
    await page.getByRole("option", { name: /^Show the table/ }).waitFor();
    await page.getByRole("combobox", { name: /^Find a command/ }).fill("official freeze");
    await page.getByRole("option").getByText("He made the freeze official").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/claim\/c122$/);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});
