import { expect, it } from "vitest";
import { citedPage } from "../../../../../client/features/evidence/cite/cited-page.ts";

it.each([
  ["https://a.example/", "https://a.example/"],
  ["https://a.example/#/claim/c083", "https://a.example/"],
  ["https://a.example/b/?camera=0.5,0.5,0.4#/claim/c1", "https://a.example/b/"],
  [
    "https://a.example/?from=2020-01&sign=-1,1&camera=0.5,0.5,0.4&pinned=x:1:2",
    "https://a.example/?from=2020-01&sign=-1,1&pinned=x:1:2",
  ],
  ["https://a.example/?sign=-1%2C1", "https://a.example/?sign=-1,1"],
])("citedPage(%j) leaves out hash and camera, and escapes as the page does", (href, cited) => {
  expect(citedPage(href)).toBe(cited);
});
