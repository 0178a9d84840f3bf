import { describe, expect, it } from "vitest";
import { ROUTES } from "../../../client/model/link/routes.ts";
import { oembed, oembedXml, sharedAddress } from "../../../server/share/oembed.ts";

const ORIGIN = "https://graph.example";
const PANELS = Object.keys(ROUTES).filter((name) => name !== "intro");

describe("sharedAddress(address, origins)", () => {
  it("accepts the map's page and the embed, with the query of the view", () => {
    const query = (address: string) => sharedAddress(ORIGIN + address, [ORIGIN]);
    expect(query("/")).toEqual({ query: "" });
    expect(query("")).toEqual({ query: "" });
    expect(query("/?at=2024-03&sign=-1#/actor/armenia")).toEqual({
      query: "at=2024-03&sign=-1&panel=actor/armenia",
    });
    expect(query("/embed/v1?at=2024&controls=none")).toEqual({ query: "at=2024&controls=none" });
  });

  it.each(PANELS)("keeps the panel %s that is open beside the map", (panel) => {
    expect(sharedAddress(`${ORIGIN}/#/${panel}/a/b`, [ORIGIN])).toEqual({
      query: `panel=${panel}/a/b`,
    });
    expect(sharedAddress(`${ORIGIN}/?at=2024#/${panel}`, [ORIGIN])).toEqual({
      query: `at=2024&panel=${panel}`,
    });
  });

  it.each([
    "https://elsewhere.example/",
    "http://graph.example/",
    `${ORIGIN}/docs`,
    `${ORIGIN}/api/graph`,
    `${ORIGIN}/embed/v2`,
    "javascript:alert(1)",
    "/",
    "",
  ])("returns null for %j", (address) => {
    expect(sharedAddress(address, [ORIGIN])).toBeNull();
  });
});

describe("oembed(address, view, limits)", () => {
  const view = { base: ORIGIN, title: `Relations of "A" & <B>` };

  it("returns an iframe of the view and its picture", () => {
    expect(oembed({ query: "at=2024&sign=-1" }, view, {})).toEqual({
      version: "1.0",
      type: "rich",
      title: `Relations of "A" & <B>`,
      provider_name: "Entente",
      provider_url: "https://graph.example/",
      cache_age: 3600,
      html:
        `<iframe src="https://graph.example/embed/v1?at=2024&amp;sign=-1"` +
        ` title="Relations of &quot;A&quot; &amp; &lt;B&gt;" width="800" height="600"` +
        ` loading="lazy" allowfullscreen style="border:0;max-width:100%"></iframe>`,
      width: 800,
      height: 600,
      thumbnail_url: "https://graph.example/api/view.png?at=2024&sign=-1&width=1200&height=630",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it("stays within its limits", () => {
    const { width, height, html } = oembed({ query: "" }, view, { width: 320, height: 900 });
    expect({ width, height }).toEqual({ width: 320, height: 600 });
    expect(html).toContain(`src="https://graph.example/embed/v1"`);
    expect(html).toContain(`width="320" height="600"`);
    expect(oembed({ query: "" }, view, { height: 200 })).toMatchObject({ width: 800, height: 200 });
  });
});

describe("oembedXml(answer)", () => {
  it("writes every field as an element with escaped text", () => {
    const answer = oembed({ query: "" }, { base: ORIGIN, title: "</title>" }, {});
    const xml = oembedXml(answer);
    expect(
      xml.startsWith(`<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n`),
    ).toBe(true);
    expect(xml).toContain("  <title>&lt;/title&gt;</title>\n");
    expect(xml).toContain("  <html>&lt;iframe src=&quot;");
    expect(xml.match(/<(\w+)>/g)).toEqual([
      "<oembed>",
      ...Object.keys(answer).map((name) => `<${name}>`),
    ]);
  });
});
