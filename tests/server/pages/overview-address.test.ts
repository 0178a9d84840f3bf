import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listen, type Listening } from "../../../server/listen.ts";
import { overviewAddress } from "../../../server/pages/overview-address.ts";

let listening: Listening;
beforeAll(async () => {
  const app = express().get(["/overview", "/d/some/overview"], overviewAddress);
  listening = await listen(app, "127.0.0.1", 0);
});
afterAll(() => listening.close());

it.each([
  ["/overview", "/?overview=yes"],
  ["/overview?expand=russia,eu&sign=-1", "/?overview=yes&expand=russia,eu&sign=-1"],
  ["/d/some/overview?at=2024", "/d/some/?overview=yes&at=2024"],
  ["/overview?overview=no", "/?overview=no"],
])("leads from %s to %s", async (from, to) => {
  const address = new URL(from, listening.url);
  const { status, headers } = await fetch(address, { redirect: "manual" });
  expect(status).toBe(302);
  expect(new URL(headers.get("location") ?? "", address).href).toBe(new URL(to, address).href);
});
