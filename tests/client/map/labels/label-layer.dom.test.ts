import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import type { Focus } from "../../../../client/model/graph/focus.ts";
import { PALETTES } from "../../../../client/model/graph/style.ts";
import { indexLabels } from "../../../../client/map/labels/label-index.ts";
import { labelLayer } from "../../../../client/map/labels/label-layer.ts";
import { LABEL_OVERHANG } from "../../../../client/map/labels/label-canvas.ts";
import type { RenderState } from "../../../../client/map/render/render-state.ts";
import { NO_FOCUS } from "../../../../client/map/tables/focus-flags.ts";
import { NODE, NODE_COLUMNS } from "../../../../client/map/tables/node-table.ts";
import { drawnMap, MODEL } from "../drawn-map.ts";
import { sigmaScreen } from "../sigma-screen.ts";

const OVER = { now: () => 1, restart: () => undefined, stop: () => undefined };

/** Labels on a canvas that writes with real letters, of a map of three actors. */
function labelled() {
  const { sigma } = sigmaScreen();
  const side = 2 * LABEL_OVERHANG;
  const canvas = Object.assign(createCanvas(1000 + side, 600 + side), { style: { transform: "" } });
  canvas.getContext("2d").setTransform(1, 0, 0, 1, LABEL_OVERHANG, LABEL_OVERHANG);
  Object.assign(sigma, { getCanvases: () => ({ names: canvas }) });
  const drawing = drawnMap();
  const state = {
    ...{ palette: PALETTES.light, drawing, fan: OVER, fade: OVER, move: OVER },
    focus: { before: false, active: false, progress: OVER },
  } as unknown as RenderState;
  const { nodes, edges } = drawing;
  const subject = () => ({
    model: MODEL,
    index: indexLabels(nodes, MODEL),
    spoken: [...edges.edges.keys()],
  });
  const current: { focus: Focus } = { focus: NO_FOCUS };
  const layer = labelLayer(sigma, state, subject, () => current.focus);
  /** Darkest alpha in a box of the screen */
  const inkIn = ({
    left,
    top,
    right,
    bottom,
  }: Record<"left" | "top" | "right" | "bottom", number>) => {
    const [x, y] = [Math.floor(left + LABEL_OVERHANG), Math.floor(top + LABEL_OVERHANG)];
    const image = canvas
      .getContext("2d")
      .getImageData(x, y, Math.ceil(right - left), Math.ceil(bottom - top));
    return Math.max(...image.data.filter((_, at) => at % 4 === 3));
  };
  return { sigma, canvas, state, drawing, current, layer, inkIn };
}

describe("labelLayer(sigma, state, subject, focus)", () => {
  it("writes the names of discs where it says, no two over each other", () => {
    const { layer, inkIn } = labelled();
    expect(layer.nameBox("a")).toBeNull();
    layer.draw();
    const boxes = ["a", "b", "c"].map((id) => layer.nameBox(id)!);
    for (const box of boxes) expect(inkIn(box)).toBeGreaterThan(200);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
        ).toBe(true);
    expect(layer.nameBox("nobody")).toBeNull();
  });

  it("is dragged along with the map, and written anew once it is dragged too far or zoomed", () => {
    const { sigma, canvas, layer } = labelled();
    layer.draw();
    const before = layer.nameBox("a")!;
    const camera = sigma.getCamera();
    const from = sigma.framedGraphToViewport({ x: 0, y: 0 });
    camera.setState({ x: camera.x + 0.03 });
    const way = sigma.framedGraphToViewport({ x: 0, y: 0 }).x - from.x;
    layer.draw();
    expect(canvas.style.transform).toBe(`translate(${way}px, 0px)`);
    expect(layer.nameBox("a")!.left).toBeCloseTo(before.left + way, 6);
    camera.setState({ x: camera.x + 0.3 });
    layer.draw();
    expect(canvas.style.transform).toBe("");
    camera.setState({ x: 0.5, ratio: 0.9 });
    layer.draw();
    expect(canvas.style.transform).toBe("");
  });

  it("writes anew when it is asked to, also if the map is where it was", () => {
    const { layer, drawing } = labelled();
    layer.draw();
    expect(layer.nameBox("a")).not.toBeNull();
    drawing.nodes.rows[drawing.nodes.ids.indexOf("a") * NODE_COLUMNS + NODE.now] = 0;
    layer.draw();
    expect(layer.nameBox("a")).not.toBeNull();
    layer.renew();
    layer.draw();
    expect(layer.nameBox("a")).toBeNull();
    expect(layer.nameBox("b")).not.toBeNull();
  });

  it("leaves names out while discs are on their way to new places", () => {
    const { layer, state } = labelled();
    state.move = { ...OVER, now: () => 0.5 };
    layer.draw();
    expect(layer.nameBox("a")).toBeNull();
  });

  it("lets names recede that are out of focus", () => {
    const { layer, current, inkIn } = labelled();
    current.focus = { ...NO_FOCUS, active: true, actors: new Set(["a"]) };
    layer.draw();
    expect(inkIn(layer.nameBox("a")!)).toBeGreaterThan(inkIn(layer.nameBox("c")!));
  });

  it("finds the line whose text is at a point, or within reach", () => {
    const { layer } = labelled();
    layer.draw();
    let found: ReturnType<typeof layer.textAt> = null;
    for (let x = 0; x < 1000 && !found; x += 4)
      for (let y = 0; y < 600 && !found; y += 4) found = layer.textAt({ x, y }, 0);
    const { box, edge } = found!;
    expect(edge.bundle.pair).toContain("b");
    expect(layer.textAt({ x: box.left - 5, y: (box.top + box.bottom) / 2 }, 0)).toBeNull();
    expect(layer.textAt({ x: box.left - 5, y: (box.top + box.bottom) / 2 }, 8)?.edge).toBe(edge);
  });
});
