import { describe, expect, inject, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { visits } from "./visits.ts";

describe.runIf(hasBrowser())("the page of the API", () => {
  const { open } = visits();

  it("lists every route of the description and opens one", async () => {
    // The browser asks for an icon of the answer that is opened at the end.
    const page = await open("/docs", { expected: /status of 404/ });
    const description = (await (await fetch(`${inject("product")}/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    const routes = page.getByRole("navigation", { name: "Routes" }).getByRole("listitem");
    await routes.first().waitFor();
    const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(() => path),
    );
    await expect
      .poll(async () => (await routes.allTextContents()).sort())
      .toEqual(operations.sort());
    const actors = page.locator("details", { hasText: "/api/actors" }).first();
    expect(await actors.getByRole("table").count()).toBe(0);
    await routes.getByText("/api/actors", { exact: true }).click();
    await actors.getByRole("cell", { name: "limit", exact: true }).waitFor();
    const opened = page.waitForEvent("popup");
    await actors.getByRole("link", { name: "Open /api/actors" }).click();
    const answer = await opened;
    await answer.waitForLoadState();
    expect(JSON.parse(await answer.locator("body").innerText())).toHaveProperty("items");
  });
});

describe.runIf(hasBrowser())("an address at which nothing is", () => {
  const { open } = visits();

  it("says so on a page of its own that leads to the map", async () => {
    const page = await open("/nowhere", { expected: /status of 404/ });
    await page.getByRole("heading", { name: "There is nothing at this address" }).waitFor();
    await page.getByRole("link", { name: "Open the map" }).click();
    await page.locator("entente-map").waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
  });
});
