import { describe, expect, it } from "vitest";
import { fitCamera, nearIn, type Insets } from "../../../../client/map/camera/camera-fit.ts";
import { NO_NODES, NODE, nodeValue } from "../../../../client/map/tables/node-table.ts";
import { drawnMap, SCREEN } from "../drawn-map.ts";

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const { nodes } = drawnMap();
const place = (id: string) => {
  const row = nodes.ids.indexOf(id);
  return { x: nodeValue(nodes, row, NODE.x), y: nodeValue(nodes, row, NODE.y) };
};

describe("fitCamera(sigma, nodes, insets, only)", () => {
  it("is centred on the map, below its middle by the room of names", () => {
    const { camera, middle } = fitCamera(SCREEN, nodes, NONE);
    const [a, c] = [place("a"), place("c")];
    expect(middle.x).toBeCloseTo((a.x + c.x) / 2, 6);
    expect(middle.y).toBeCloseTo((a.y + c.y) / 2, 6);
    expect(camera.x).toBeCloseTo(middle.x, 6);
    expect(camera.y).toBeLessThan(middle.y);
  });

  it("moves the map out from under a panel and makes it smaller", () => {
    const whole = fitCamera(SCREEN, nodes, NONE).camera;
    const beside = fitCamera(SCREEN, nodes, { ...NONE, left: 400 }).camera;
    expect(beside.x).toBeLessThan(whole.x);
    expect(beside.ratio).toBeGreaterThan(whole.ratio);
  });

  it("shows some actors alone, and nearer", () => {
    const { camera, middle } = fitCamera(SCREEN, nodes, NONE, ["b", "c"]);
    expect(middle.x).toBeCloseTo(place("b").x, 6);
    expect(camera.ratio).toBeLessThan(fitCamera(SCREEN, nodes, NONE).camera.ratio);
  });

  it("shows a whole rectangle the same way whatever is in it", () => {
    const whole = { x: [0, 400], y: [0, 200] } as const;
    const fit = (table: typeof nodes) =>
      fitCamera(SCREEN, table, NONE, null, { x: [...whole.x], y: [...whole.y] });
    expect(fit(NO_NODES)).toEqual(fit(nodes));
    expect(fit(nodes).middle.x).toBeCloseTo(0.5, 6);
    expect(fit(nodes).middle.y).toBeCloseTo(0.5, 6);
    const square = fitCamera(SCREEN, nodes, NONE, null, { x: [0, 400], y: [0, 400] });
    expect(square.camera.ratio).toBeGreaterThan(fit(nodes).camera.ratio);
  });

  it("is the camera of the empty map if there is nothing to show", () => {
    const { camera } = fitCamera(SCREEN, NO_NODES, { ...NONE, left: 400 });
    expect(camera).toEqual({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  });
});

describe("nearIn(insets, height)", () => {
  it("comes nearer to an actor if panels leave less than half of the height", () => {
    expect(nearIn({ ...NONE, bottom: 301 }, 600)).toBeLessThan(
      nearIn({ ...NONE, bottom: 300 }, 600),
    );
  });
});
