import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { RelationWithClaims } from "../../domain/contract/relations.ts";
import type { Source } from "../../domain/contract/sources.ts";
import { hasBrowser } from "./browser.ts";
import { settled } from "./map.ts";
import { visits } from "./visits.ts";

const api = async <T>(path: string) => (await (await fetch(inject("product") + path)).json()) as T;
const details = (page: Page) => page.getByRole("region", { name: "Details" });
const heading = (page: Page, name: string) =>
  details(page).getByRole("heading", { name, exact: true, level: 2 });

/** Follows a link inside the panel to what it names, and comes back. */
async function followAndReturn(page: Page, href: string): Promise<void> {
  const before = page.url();
  await details(page).locator(`a[href="${href}"]`).first().click();
  await page.waitForURL(`**/${href}`);
  const [, view, , place] = href.split("/");
  await details(page).locator(`entente-${view}-panel h2`).waitFor();
  if (place !== undefined) {
    const marked = details(page).locator("[aria-current=location]");
    await marked.waitFor();
    expect(await marked.getByRole("heading").textContent()).toContain(
      `Paragraph ${place.slice(1)}`,
    );
    await expect.poll(() => topInPanel(page)).toBeLessThan(60);
  }
  await page.goBack();
  await page.waitForURL(before);
  await details(page).locator("entente-relation-panel article").first().waitFor();
  // The panel scrolls to where it was: a click before that would meet another link.
  await settled(page);
}

/** How far below the panel's upper edge the marked paragraph begins, CSS px. */
async function topInPanel(page: Page): Promise<number> {
  const [marked, panel] = await Promise.all([
    details(page).locator("[aria-current=location]").boundingBox(),
    details(page).boundingBox(),
  ]);
  return Math.abs(marked!.y - panel!.y);
}

describe.runIf(hasBrowser())("the panels", () => {
  const { open } = visits();

  it("show each claim of a relation with its evidence, and every link of it leads there", async () => {
    const id = "armenia.ally-of.russia";
    const { claims } = await api<RelationWithClaims>(`/api/relations/${id}`);
    const page = await open(`/#/relation/${id}`);
    await heading(page, "Armenia ally of Russia").waitFor();
    const cards = details(page).getByRole("article");
    await expect.poll(() => cards.count()).toBe(claims.length);
    for (const [at, claim] of claims.entries()) {
      const text = (await cards.nth(at).innerText()).replaceAll("\u00a0", " ");
      expect(text).toContain(claim.summary);
      if (claim.paragraph !== null)
        expect(text).toContain(`${claim.source.title}, paragraph ${claim.paragraph}`);
      if (!claim.background)
        expect(text).toContain(claim.assertedBy ? "says " : "stated by the article");
      for (const other of [...claim.corroboratedBy, ...claim.contradictedBy])
        expect(text).toContain(other.summary);
      expect(text.includes("Also said in")).toBe(claim.corroboratedBy.length > 0);
      expect(text.includes("Contradicted by")).toBe(claim.contradictedBy.length > 0);
      expect(text.includes("disputed")).toBe(claim.contradictedBy.length > 0);
    }
    const disputed = cards.filter({ hasText: "Contradicted by" }).first();
    const hrefs = await disputed
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    expect(new Set(hrefs).size).toBeGreaterThan(3);
    for (const href of new Set(hrefs)) await followAndReturn(page, href);
  });

  it("say in words when a claim held, what its status is and who says so", async () => {
    const page = await open("/#/relation/armenia.fought-war-with.azerbaijan");
    await heading(page, "Armenia fought a war with Azerbaijan").waitFor();
    const when = details(page).getByRole("article").locator(".when");
    await expect
      .poll(() => when.allTextContents())
      .toEqual([
        "Sept 2023",
        "27 Sept – 9 Nov 2020",
        "2020",
        "2020",
        "2–5 Apr 2016",
        "1992 – 11 May 1994",
      ]);
    expect(await details(page).locator(".facts").innerText()).toContain("disputed");
    await page.goto(`${inject("product")}/#/relation/armenia.betrayed.russia`);
    await heading(page, "Armenia betrayed Russia").waitFor();
    const card = details(page).getByRole("article").filter({ hasText: "says Russia" });
    await card.getByText("alleged", { exact: true }).waitFor();
    await card.getByRole("link", { name: "Russia", exact: true }).click();
    await page.waitForURL(/#\/actor\/russia$/);
  });

  it("list every source, and open one at its claims", async () => {
    const { items } = await api<{ items: Source[] }>("/api/sources");
    const page = await open();
    await details(page)
      .getByRole("link", { name: `${items.length} sources` })
      .click();
    await heading(page, "Sources").waitFor();
    const rows = details(page).getByRole("listitem");
    await rows.first().waitFor();
    await expect
      .poll(() => rows.locator(".title").allTextContents())
      .toEqual(items.map(({ title }) => title));
    const third = items[2]!;
    await rows.nth(2).getByRole("link").click();
    await heading(page, third.title).waitFor();
    await expect.poll(() => details(page).getByRole("article").count()).toBe(third.claimCount);
  });

  it("go from an actor to a relation by sign and counterpart, and back and forward again", async () => {
    const page = await open("/#/actor/csto");
    await heading(page, "CSTO").waitFor();
    const section = details(page).getByRole("region", { name: "Cooperation" });
    const row = section.locator("details[open] a[href^='#/relation/']").first();
    const relation = await row.getAttribute("href");
    await row.click();
    await page.waitForURL(`**/${relation}`);
    await details(page).locator("entente-relation-panel h2").waitFor();
    await page.goBack();
    await heading(page, "CSTO").waitFor();
    await page.goForward();
    await details(page).locator("entente-relation-panel h2").waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await heading(page, "CSTO").waitFor();
    expect(await page.title()).toBe("CSTO · Entente");
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await details(page).getByRole("heading", { level: 1 }).waitFor();
  });

  it("say so when an address names an actor that is not there", async () => {
    const page = await open("/#/actor/nobody", { expected: /status of 404/ });
    const alert = details(page).getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("nobody");
    await alert.getByRole("link", { name: "Back to the start" }).click();
    await details(page).getByRole("heading", { level: 1 }).waitFor();
  });
});
