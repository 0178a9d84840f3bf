import { describe, expect, it } from "vitest";
import type { DrawnEdge } from "../../../../client/map/tables/edge-table.ts";
import { hitAt, REACH, type Hit } from "../../../../client/map/input/hit.ts";
import { screenPlaces } from "../../../../client/map/camera/screen-places.ts";
import type { FoundText } from "../../../../client/model/label/written-texts.ts";
import { drawnMap, SCREEN } from "../drawn-map.ts";

const drawing = drawnMap();
const { place } = screenPlaces(SCREEN, drawing.nodes);
const discOf = (id: string) => place(drawing.nodes.ids.indexOf(id));
const [a, b] = [discOf("a"), discOf("b")];
const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };

function hit(spot: { x: number; y: number }, reach?: number, text?: FoundText<DrawnEdge>) {
  return named(hitAt({ sigma: SCREEN, drawing, textAt: () => text ?? null }, spot, reach));
}

const named = ({ actor, edge }: Hit): string | null => actor ?? edge?.bundle.id ?? null;

describe("hitAt(scene, spot, reach)", () => {
  it("finds the disc, the line or the background at a point", () => {
    expect(hit(a)).toBe("a");
    expect(hit(middle)).toBe("a|b|1");
    expect(hit({ x: middle.x, y: middle.y - 100 })).toBe(null);
  });

  it("reaches farther for a finger than for a pointer", () => {
    const beside = { x: middle.x, y: middle.y - REACH.pointer - 4 };
    expect(hit(beside)).toBe(null);
    expect(hit(beside, REACH.finger)).toBe("a|b|1");
  });

  it("prefers a disc to the line that ends at it, at equal distance", () => {
    expect(hit({ x: a.x + a.radius - 0.5, y: a.y })).toBe("a");
  });

  it("prefers the text of an edge to the disc below it, and a disc that is nearer to the text", () => {
    const edge = drawing.edges.edges.find(({ key }) => key === "b|c|-1");
    if (!edge) throw new Error("the map has no such edge");
    const box = { left: 0, top: 0, right: 1, bottom: 1 };
    expect(hit(a, REACH.pointer, { edge, far: 0, box })).toBe("b|c|-1");
    expect(hit(a, REACH.pointer, { edge, far: 3, box })).toBe("a");
  });
});
