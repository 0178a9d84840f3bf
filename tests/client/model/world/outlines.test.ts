import { expect, test } from "vitest";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { loadOutlines } from "../../../../client/model/world/outlines.ts";
import { worldFrame } from "../../../../client/model/world/world-frame.ts";
import { packGraph } from "../graph/pack-graph.ts";

const model = buildModel(packGraph());

test("land lies under the places of states, in px of the same map", async () => {
  const { land, borders, unplaced } = await loadOutlines(model);
  const { projection } = worldFrame(model);
  expect(land.length).toBeGreaterThan(100);
  expect(borders.length).toBeGreaterThan(50);
  for (const line of [...land, ...borders]) expect(line.every(Number.isFinite)).toBe(true);
  for (const line of land) expect(line.slice(-2)).toEqual(line.slice(0, 2));
  const covered = (spot: [number, number]) => {
    const [x = NaN, y = NaN] = projection(spot) ?? [];
    // A ray to the east crosses the lines around land an odd number of times.
    let crossings = 0;
    for (const line of land)
      for (let k = 0; k + 3 < line.length; k += 2) {
        const [x0, y0, x1, y1] = [line[k]!, line[k + 1]!, line[k + 2]!, line[k + 3]!];
        if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) crossings += 1;
      }
    return crossings % 2 === 1;
  };
  expect([covered([44.9, 40.3]), covered([95.5, 65.9]), covered([-98.8, 39.9])]).toEqual([
    ...[true, true, true],
  ]);
  expect([covered([-40, 40]), covered([51, 42])]).toEqual([false, false]);
  expect(unplaced.has("soviet-union")).toBe(true);
  expect(unplaced.has("armenia")).toBe(false);
});
