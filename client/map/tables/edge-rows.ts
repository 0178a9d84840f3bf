import type { Bundle } from "../../model/graph/bundle.ts";
import { fanOut } from "../../model/layout/routing.ts";
import { loopRadius } from "../../model/graph/loop.ts";
import type { Model } from "../../model/graph/model.ts";
import type { Drawing, DrawingParts } from "./drawing.ts";
import { EDGE_STYLE } from "../shaders/edge-shader.ts";
import {
  EDGE,
  EDGE_COLUMNS,
  edgeValue,
  isLoop,
  type DrawnEdge,
  type EdgeTable,
} from "./edge-table.ts";
import { NODE, NODE_COLUMNS, type NodeTable } from "./node-table.ts";
import { faded } from "./presence.ts";
import { elementAt, float32At } from "../../model/at.ts";
import { entryOf } from "../../model/entry-of.ts";

/** An edge on its way into the table. */
interface PendingEdge {
  edge: DrawnEdge;
  bend: number;
  /** Bits of EDGE_STYLE that do not change with time */
  shape: number;
  /** Opacity before it fades in or out, 0 … 1 */
  before: number;
}

/** Returns the bundles as edges, an opened one as its relations. */
export function drawnEdges(parts: DrawingParts, { index }: NodeTable): PendingEdge[] {
  const { model, bundles, bends, opened } = parts;
  return bundles.flatMap((bundle): PendingEdge | PendingEdge[] => {
    const bend = bends.get(bundle.id) ?? 0;
    if (opened.includes(bundle.id)) return relationEdges(model, bundle, bend, index);
    const [start, end] = [entryOf(index, bundle.pair[0]), entryOf(index, bundle.pair[1])];
    const edge = {
      key: bundle.id,
      bundle,
      whole: bundle,
      relation: null,
      ring: 0,
      start,
      end,
      leaving: false,
    };
    return { edge, bend, shape: start === end ? EDGE_STYLE.loop : 0, before: 0 };
  });
}

function relationEdges(
  model: Model,
  bundle: Bundle,
  bend: number,
  index: ReadonlyMap<string, number>,
): PendingEdge[] {
  const fan = fanOut(bundle.count, bend);
  return bundle.relations.map((relation, i) => {
    const [start, end] = model.extremities(relation);
    const ends = { start: entryOf(index, start), end: entryOf(index, end) };
    const arrow = model.getEdgeAttribute(relation, "symmetric") ? 0 : EDGE_STYLE.arrow;
    const edge = { key: relation, bundle, whole: bundle, relation, ...ends, leaving: false };
    if (start === end)
      return { edge: { ...edge, ring: i }, bend, shape: EDGE_STYLE.loop + arrow, before: 0 };
    const own = elementAt(fan, i);
    return {
      edge: { ...edge, ring: 0 },
      bend: start === bundle.pair[0] ? own : -own,
      shape: EDGE_STYLE.opened + arrow,
      before: 0,
    };
  });
}

/** Lays edges and those that leave into rows, straight ones first; how they look is not set. */
export function edgeTable(
  drawn: PendingEdge[],
  nodes: NodeTable,
  before: Drawing,
  progress: number,
): EdgeTable {
  const { edges: old } = before;
  const there = (row: number): number =>
    faded(edgeValue(old, row, EDGE.before), edgeValue(old, row, EDGE.now), progress);
  const fresh = new Map(drawn.map((bent) => [bent.edge.key, bent]));
  const leaving: PendingEdge[] = [];
  const rowOf = new Map<PendingEdge, number>();
  for (const [row, edge] of old.edges.entries()) {
    const again = fresh.get(edge.key);
    if (again) again.before = there(row);
    else if (there(row) > 0) {
      const bent = leavingEdge(edge, edgeValue(old, row, EDGE.bend), before.nodes, nodes);
      if (!bent) continue;
      bent.before = there(row);
      rowOf.set(bent, row * EDGE_COLUMNS);
      leaving.push(bent);
    }
  }
  const all = [...drawn, ...leaving];
  const straight = all.filter(({ bend }) => bend === 0);
  const sorted =
    straight.length === 0 ? all : [...straight, ...all.filter(({ bend }) => bend !== 0)];
  const rows = new Float32Array(sorted.length * EDGE_COLUMNS);
  for (const [i, bent] of sorted.entries()) {
    const at = i * EDGE_COLUMNS;
    const from = rowOf.get(bent);
    if (from !== undefined) rows.set(old.rows.subarray(from, from + EDGE_COLUMNS), at);
    else rows[at + EDGE.style] = bent.shape;
    rows[at + EDGE.bend] = bent.bend;
    rows[at + EDGE.before] = rows[at + EDGE.now] = bent.before;
    layEnds(rows, at, bent.edge, nodes);
  }
  return { edges: sorted.map(({ edge }) => edge), straight: straight.length, rows };
}

function leavingEdge(
  edge: DrawnEdge,
  bend: number,
  old: NodeTable,
  nodes: NodeTable,
): PendingEdge | null {
  const start = nodes.index.get(elementAt(old.ids, edge.start));
  const end = nodes.index.get(elementAt(old.ids, edge.end));
  if (start === undefined || end === undefined) return null;
  return { edge: { ...edge, start, end, leaving: true }, bend, shape: 0, before: 0 };
}

/** Copies where an edge's ends lie, and lay, and how large they are. */
export function layEnds(rows: Float32Array, at: number, edge: DrawnEdge, nodes: NodeTable): void {
  const { start, end, ring } = edge;
  const { rows: places } = nodes;
  const a = start * NODE_COLUMNS;
  const b = end * NODE_COLUMNS;
  rows[at + EDGE.startX] = float32At(places, a + NODE.x);
  rows[at + EDGE.startY] = float32At(places, a + NODE.y);
  rows[at + EDGE.endX] = float32At(places, b + NODE.x);
  rows[at + EDGE.endY] = float32At(places, b + NODE.y);
  rows[at + EDGE.fromStartX] = float32At(places, a + NODE.fromX);
  rows[at + EDGE.fromStartY] = float32At(places, a + NODE.fromY);
  rows[at + EDGE.fromEndX] = float32At(places, b + NODE.fromX);
  rows[at + EDGE.fromEndY] = float32At(places, b + NODE.fromY);
  rows[at + EDGE.startRadius] = float32At(places, a + NODE.radius);
  const radius = float32At(places, b + NODE.radius);
  rows[at + EDGE.endRadius] = isLoop(edge) ? loopRadius(radius, ring) : radius;
}
