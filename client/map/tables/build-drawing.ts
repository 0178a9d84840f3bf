import { createNormalizationFunction } from "sigma/utils";
import { NOTHING_DRAWN, type Drawing, type DrawingParts } from "./drawing.ts";
import { drawnEdges, edgeTable } from "./edge-rows.ts";
import { hasMoved, nodeTable, type Point } from "./node-rows.ts";
import { writePresence } from "./presence.ts";

/**
 * Builds the next drawing. An item that was on screen and is no longer part of it stays in the
 * tables with presence 0, so that it fades out; new items fade in.
 * @param progress how far the fade that runs in `before` has come
 */
export function buildDrawing(parts: DrawingParts, before: Drawing, progress: number): Drawing {
  const { model, extent, seen } = parts;
  const frame = createNormalizationFunction(extent);
  const wasFramed = createNormalizationFunction(before.extent);
  const again = (old: Point): Point => frame(wasFramed.inverse(old));
  const nodes = nodeTable(parts, before.nodes, { frame, again }, progress);
  const edges = edgeTable(drawnEdges(parts, nodes), nodes, before, progress);
  const drawing = { nodes, edges, bundles: parts.bundles.length, extent, moved: hasMoved(nodes) };
  writePresence(drawing, model, seen, 0);
  // The first picture is there at once.
  if (before === NOTHING_DRAWN) writePresence(drawing, model, seen, 1);
  return drawing;
}
