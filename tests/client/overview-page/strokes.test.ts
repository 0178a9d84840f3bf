import { expect, it } from "vitest";
import { strokesOf } from "../../../client/overview-page/strokes.ts";

const NONE = { cooperation: 0, friction: 0, neutral: 0, mixed: 0, intensity: 0.5 };

it("has the thickest line on top, and none to what is not shown", () => {
  const places = new Map([..."abc"].map((id, i) => [id, { x: 10 * i, y: 0 }]));
  const bundles = [
    { ...NONE, source: "a", target: "b", cooperation: 40, friction: 10 },
    { ...NONE, source: "b", target: "c", mixed: 20 },
    { ...NONE, source: "c", target: "elsewhere", friction: 5 },
  ];
  const strokes = strokesOf({ bundles }, places);
  expect(strokes.map(({ sign, ends }) => [sign, ...ends])).toEqual([
    ["neutral", "b", "c"],
    ["cooperation", "a", "b"],
    ["friction", "a", "b"],
  ]);
  const [neutral, cooperation, friction] = strokes.map(({ width }) => width);
  expect(cooperation).toBe(8);
  expect(neutral).toBeLessThan(8);
  expect(friction).toBeLessThan(neutral ?? 0);
});
