import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER } from "../../../client/model/graph/filter.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../client/model/graph/filtered-graph.ts";
import { arrange } from "../../../client/static-picture/arrange.ts";
import { compose } from "../../../client/static-picture/compose.ts";
import { FAMILY } from "../../../client/model/label/text-size.ts";
import { canvases } from "../../../server/picture/rasterise.ts";
import { sampleGraph } from "../model/graph/sample.ts";
import { SHOT } from "./shot.ts";

const arranged = arrange(
  new FilteredGraph(
    buildModel(sampleGraph({ a: {}, b: {} }, [["a", "b", 1]])),
    DEFAULT_FILTER,
    null,
  ),
  new Map([
    ["a", { x: -150, y: 0 }],
    ["b", { x: 150, y: 60 }],
  ]),
  {},
);
const MANY = Array.from({ length: 400 }, (_, i) => `Report ${i} of the observers`);
const TEXTS: [string, string[]][] = [
  ["hundreds of documents", MANY],
  ["a name without a blank", ["x".repeat(2000)]],
  ["capitals of another alphabet", ["ЩЖЮШ МЩЫФ ".repeat(60)]],
  ["a language without blanks", ["关于高加索的报告".repeat(60)]],
  [
    "names from right to left",
    ["تقرير المراقبين عن القوقاز ".repeat(40), "דוח המשקיפים ".repeat(40)],
  ],
];

describe("the credit of a picture", () => {
  it.each(TEXTS)("is never cut: %s", (_, sources) => {
    const picture = compose(arranged, {
      ...SHOT,
      width: 400,
      height: 300,
      surroundings: {
        ...{ title: "Two", subject: "Two", when: "All times", counts: "1 relation", legend: true },
        credit: { sources, licence: "CC BY 4.0" },
        link: "https://graph.example/?at=2024",
      },
    });
    const said = picture.lines.map(({ text }) => text).join("");
    const without = (text: string) => text.replace(/\s+/g, "");
    for (const source of sources) expect(without(said)).toContain(without(source));
    expect(said).not.toContain("…");
    const bottom = Math.max(...picture.lines.map(({ y }) => y));
    expect(bottom).toBeLessThan(picture.height);
    // The map keeps a room of its own below the texts above and above those below.
    expect(picture.room.height).toBeGreaterThanOrEqual(75);
    expect(new Set(picture.lines.map(({ x, y }) => `${x} ${y}`)).size).toBe(picture.lines.length);
  });

  it.each(TEXTS)("fits the width as it is drawn: %s", async (_, sources) => {
    const { createCanvas } = await canvases();
    const { lines, width } = compose(arranged, {
      ...{ ...SHOT, width: 400, height: 300 },
      surroundings: { ...SHOT.surroundings, credit: { sources, licence: "" } },
    });
    const context = createCanvas(1, 1).getContext("2d");
    const right = lines.map(({ x, text, size, weight }) => {
      context.font = `${weight} ${size}px ${FAMILY}`;
      return x + context.measureText(text).width;
    });
    expect(Math.max(...right)).toBeLessThanOrEqual(width);
  });
});
