import { MultiDirectedGraph } from "graphology";
import type { Bundle } from "../bundle.ts";
import type { Shown } from "../filter.ts";
import type { Model } from "../model.ts";
import { fanOut } from "../layout/routing.ts";
import type { Positions } from "../layout/plan.ts";
import { edgeTone, edgeWidth } from "../style.ts";
import { EDGE_STYLE } from "./edge-shader.ts";

/** An actor as a disc. y points upwards here, as in sigma. */
export interface NodeAttributes {
  x: number;
  y: number;
  /** Radius, CSS px at full size */
  size: number;
  /** Cell of the atlas */
  cell: number;
  /** Sum of NODE_FLAGS */
  flags: number;
}

/** A bundle, or one relation of an opened bundle, as a curve. */
export interface EdgeAttributes {
  type: "straight" | "curved";
  /** Width, CSS px */
  size: number;
  /** Chord lengths that the apex lies off the chord */
  bend: number;
  tone: number;
  /** Sum of EDGE_STYLE */
  style: number;
  bundle: Bundle;
  /** Id of the relation, when its bundle is open */
  relation: string | null;
}

export type Drawing = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export interface DrawingParts {
  model: Model;
  shown: Shown;
  positions: Positions;
  radii: ReadonlyMap<string, number>;
  bends: ReadonlyMap<string, number>;
  opened: readonly string[];
  cellOf: (actor: { kind: string; country: string }) => number;
}

/** Builds what sigma draws; every node and edge of it is shown. */
export function buildDrawing(parts: DrawingParts): Drawing {
  const { model, shown, positions, radii, bends, opened, cellOf } = parts;
  const drawing: Drawing = new MultiDirectedGraph();
  for (const actor of shown.actors) {
    const { x, y } = positions.get(actor)!;
    const cell = cellOf(model.getNodeAttributes(actor));
    drawing.addNode(actor, { x, y: -y, size: radii.get(actor)!, cell, flags: 0 });
  }
  for (const bundle of shown.bundles) {
    const bend = bends.get(bundle.id) ?? 0;
    if (opened.includes(bundle.id)) addRelations(drawing, model, bundle, bend);
    else addBundle(drawing, bundle, bend, shown.bundles.length);
  }
  return drawing;
}

const DASH = { "1": 0, "-1": EDGE_STYLE.dashed, "0": EDGE_STYLE.dotted };

function addBundle(drawing: Drawing, bundle: Bundle, bend: number, bundles: number): void {
  const { id, pair, sign, intensity, firm } = bundle;
  drawing.addDirectedEdgeWithKey(id, pair[0], pair[1], {
    type: bend === 0 ? "straight" : "curved",
    size: edgeWidth(intensity, firm),
    bend,
    tone: edgeTone(intensity, firm, bundles),
    style: DASH[sign],
    bundle,
    relation: null,
  });
}

function addRelations(drawing: Drawing, model: Model, bundle: Bundle, bend: number): void {
  const fan = fanOut(bundle.count, bend);
  for (const [i, relation] of bundle.relations.entries()) {
    const { intensity, counts, symmetric } = model.getEdgeAttributes(relation);
    const [start, end] = model.extremities(relation);
    const style = DASH[bundle.sign] + EDGE_STYLE.opened + (symmetric ? 0 : EDGE_STYLE.arrow);
    drawing.addDirectedEdgeWithKey(relation, start, end, {
      type: "curved",
      size: counts ? 1.2 + 1.4 * intensity : 1,
      bend: start === bundle.pair[0] ? fan[i]! : -fan[i]!,
      tone: counts ? 1 : 0.6,
      style,
      bundle,
      relation,
    });
  }
}
