import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER } from "../../../client/model/graph/filter.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../client/model/graph/filtered-graph.ts";
import { arrange } from "../../../client/static-picture/arrange.ts";
import { asSvg } from "../../../client/static-picture/as-svg.ts";
import { compose, type Shot } from "../../../client/static-picture/compose.ts";
import { SHOT } from "./shot.ts";
import { sampleGraph } from "../model/graph/sample.ts";

const HOSTILE = `<script>alert("x")</script> & ' ]]> \u0000`;
const SAFE = HOSTILE.replace("\u0000", "");

const data = sampleGraph(
  {
    armenia: { name: "Armenia", country: "AM" },
    mallory: { name: HOSTILE, kind: "Person", aliases: ["Mallory"] },
  },
  [
    ["armenia", "mallory", -1, { intensity: 0.9 }],
    ["armenia", "mallory", -1, { intensity: 0.9 }],
    ["armenia", "mallory", 1, { symmetric: false, label: HOSTILE }],
  ],
);
const places = new Map([
  ["armenia", { x: -150, y: 0 }],
  ["mallory", { x: 150, y: 60 }],
]);
const WRITTEN: Shot = {
  ...SHOT,
  surroundings: {
    ...{ title: HOSTILE, subject: "Two", when: "As of 2024", counts: "3 relations", legend: true },
    credit: { sources: [HOSTILE], licence: HOSTILE },
    link: "https://g.example/?a=1&b=<2>",
  },
};

function drawn(shot: Partial<Shot> = {}) {
  const arranged = arrange(new FilteredGraph(buildModel(data), DEFAULT_FILTER, null), places, {});
  const svg = asSvg(
    compose(arranged, { ...WRITTEN, ...shot }),
    new Map([["am", "<svg><path id='am'/></svg>"]]),
  );
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const all = (name: string) => Array.from(document.getElementsByTagName(name));
  return { svg, all, texts: all("text").map(({ textContent }) => textContent) };
}

describe("asSvg(picture, flags)", () => {
  it("keeps names text", () => {
    const { all, texts } = drawn();
    expect(all("script")).toEqual([]);
    expect(all("title").map(({ textContent }) => textContent)).toEqual([SAFE, "Armenia", SAFE]);
    expect(texts).toContain(SAFE);
  });

  it("draws friction dashed with its count, and cooperation solid", () => {
    const { all, texts } = drawn();
    const lines = all("path").filter((path) => path.getAttribute("stroke"));
    const dashes = (colour: string) =>
      lines
        .filter((path) => path.getAttribute("stroke") === colour)
        .map((path) => path.hasAttribute("stroke-dasharray"));
    expect(dashes("#D55E00")).toEqual([true, true]);
    expect(dashes("#0072B2")).toEqual([false, false]);
    expect(texts).toContain("−2");
  });

  it("fans an open bundle out, with arrows and predicates", () => {
    const { all, texts } = drawn({ opened: ["armenia|mallory|1"] });
    expect(all("path").filter((path) => path.getAttribute("d")?.endsWith("Z"))).toHaveLength(1);
    expect(texts.filter((text) => text === SAFE).length).toBeGreaterThan(1);
  });

  it("needs no style sheet, no variable and nothing from elsewhere", () => {
    const { svg } = drawn();
    expect(svg).not.toMatch(/var\(|<style|foreignObject|(?<!<a xlink:)href="(?!#)/);
  });

  it("keeps lines to the length they were wrapped for, whatever type the reader has", () => {
    const source =
      "A title of many words that takes the whole of a line, and then some more ".repeat(4);
    const { surroundings } = WRITTEN;
    const { all } = drawn({
      surroundings: { ...surroundings, credit: { sources: [source, "Երևան"], licence: "" } },
    });
    const lengths = all("text")
      .filter((text) => text.textContent?.includes("words that takes"))
      .map((text) => ({
        adjust: text.getAttribute("lengthAdjust"),
        end: Number(text.getAttribute("x")) + Number(text.getAttribute("textLength")),
      }));
    expect(lengths.length).toBeGreaterThan(1);
    for (const { adjust, end } of lengths) {
      expect(adjust).toBe("spacingAndGlyphs");
      expect(end).toBeLessThanOrEqual(780);
      expect(end).toBeGreaterThan(100);
    }
    // An alphabet that was not measured keeps the type's own widths.
    const [estimated] = all("text").filter((text) => text.textContent?.includes("Երևան"));
    expect(estimated?.hasAttribute("textLength")).toBe(false);
  });

  it("rings who is chosen and lets the rest recede", () => {
    const { svg } = drawn({ selection: { type: "actor", id: "armenia" } });
    expect(svg).toContain('stroke="#14202B" stroke-width="3"');
  });
});

describe("compose(arranged, shot)", () => {
  it("adds title and legend to a map of its own height", () => {
    const arranged = arrange(new FilteredGraph(buildModel(data), DEFAULT_FILTER, null), places, {});
    const { room, height } = compose(arranged, { ...WRITTEN, inner: true });
    expect(room.height).toBe(500);
    expect(height).toBeGreaterThan(560);
  });

  it("leaves the whole picture to the map where nothing is written around it", () => {
    const surroundings = {
      title: "",
      subject: "",
      when: "",
      counts: "",
      legend: false,
      credit: null,
      link: "",
    };
    const arranged = arrange(new FilteredGraph(buildModel(data), DEFAULT_FILTER, null), places, {});
    const picture = compose(arranged, { ...WRITTEN, surroundings });
    expect([picture.room, picture.lines, picture.samples]).toEqual([
      { top: 0, width: 800, height: 500 },
      [],
      [],
    ]);
  });
});
