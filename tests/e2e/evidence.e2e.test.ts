import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { Claim } from "../../domain/contract/claims.ts";
import type { SourceWithClaims } from "../../domain/contract/sources.ts";
import { hasBrowser } from "./browser.ts";
import { PHONE, visits } from "./visits.ts";

const api = async <T>(path: string) => (await (await fetch(inject("product") + path)).json()) as T;
const details = (page: Page) => page.getByRole("region", { name: "Details" });
const beside = (page: Page) => details(page).getByRole("table");

/** Left and upper edge of each cell of the first row, CSS px. */
const placesOfCells = (page: Page) =>
  beside(page)
    .first()
    .locator("tbody tr")
    .first()
    .locator("td")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()))
    .then((boxes) => boxes.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })));

describe.runIf(hasBrowser())("a claim", () => {
  const { open } = visits();

  it("is shown whole, beside what contradicts it and between its neighbours", async () => {
    const claim = await api<Claim>("/api/claims/c083");
    const source = await api<SourceWithClaims>(`/api/sources/${claim.source.id}`);
    const page = await open("/#/claim/c083");
    await details(page).getByRole("heading", { level: 2, name: claim.summary }).waitFor();
    const known = await details(page).locator(".known").innerText();
    expect(known).toMatch(/Asserted by\s+the article itself/);
    expect(known.replaceAll("\u00a0", " ")).toContain(`${claim.source.title}, paragraph 7`);
    const against = claim.contradictedBy.map(({ id }) => id);
    const compared = details(page)
      .getByRole("region", { name: "Contradicted by" })
      .getByRole("columnheader");
    await expect
      .poll(() => compared.allTextContents())
      .toEqual(against.flatMap((id) => ["This claim", `Claim ${id}`]));
    const at = source.claims.findIndex(({ id }) => id === "c083");
    const around = details(page)
      .getByRole("region", { name: "Nearby in the document" })
      .getByRole("listitem");
    await expect.poll(() => around.count()).toBe(5);
    const texts = await around.allInnerTexts();
    for (const [i, text] of texts.entries())
      expect(text).toContain(source.claims[at - 2 + i]!.summary);
    const next = source.claims[at + 1]!;
    await around.nth(3).getByRole("link").press("Enter");
    await page.waitForURL(`**/#/claim/${next.id}`);
    await details(page).getByRole("heading", { level: 2, name: next.summary }).waitFor();
  });

  it("is reached from a relation with the keyboard, and leads to its paragraph", async () => {
    const page = await open("/#/relation/armenia.ally-of.russia");
    const disputed = details(page).getByRole("article").filter({ hasText: "Contradicted by" });
    await disputed.first().getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/claim\//);
    await beside(page).first().waitFor();
    const place = details(page).locator(".known a[href^='#/source/']").first();
    await place.press("Enter");
    await details(page).locator("[aria-current=location]").waitFor();
  });

  it("stands beside the other where there is room, and above it where there is not", async () => {
    const page = await open("/#/claim/c002");
    await beside(page).first().waitFor();
    const [one, other] = await placesOfCells(page);
    expect(other!.y).toBe(one!.y);
    expect(other!.x).toBeGreaterThan(one!.x);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect
      .poll(async () => (await placesOfCells(page))[1]!.x)
      .toBe((await placesOfCells(page))[0]!.x);
    const [above, below] = await placesOfCells(page);
    expect(below!.y).toBeGreaterThan(above!.y);
  });

  it("can be cited in four forms, with an address that opens it again", async () => {
    const page = await open("/#/claim/c083");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const cite = details(page).getByRole("group", { name: "Cite: copy as" });
    for (const name of ["Text", "Markdown", "BibTeX", "CSL-JSON"]) {
      await cite.getByRole("button", { name: `Copy as ${name}` }).press("Enter");
      await details(page).getByText(`Copied as ${name}`).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(`${inject("product")}/#/claim/c083`);
      expect(await details(page).getByLabel("Citation").inputValue()).toBe(copied);
    }
    const [item] = JSON.parse(await details(page).getByLabel("Citation").inputValue()) as object[];
    expect(item).toMatchObject({ type: "entry", issued: { "date-parts": [[2024]], circa: true } });
  });

  it("is selected to be copied by hand where the browser refuses", async () => {
    const page = await open("/#/relation/armenia.member-of.csto", {
      ...PHONE,
      prepare: () =>
        Object.defineProperty(navigator, "clipboard", { get: () => undefined, configurable: true }),
    });
    await page.getByRole("button", { name: "Raise the panel" }).click();
    await details(page).getByRole("button", { name: "Copy as Markdown" }).click();
    await details(page)
      .getByText(/^The browser blocked copying/)
      .waitFor();
    const field = details(page).getByLabel("Citation");
    const selected = await field.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toContain("/#/relation/armenia.member-of.csto>");
    expect(selected).toBe(await field.inputValue());
  });

  it("that is not there is said to be missing", async () => {
    const page = await open("/#/claim/c999", { expected: /status of 404/ });
    await details(page).getByRole("alert").getByText("c999").waitFor();
  });
});
