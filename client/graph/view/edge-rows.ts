import type { Bundle } from "../bundle.ts";
import { fanOut } from "../layout/routing.ts";
import type { Model } from "../model.ts";
import { edgeTone, edgeWidth } from "../style.ts";
import type { Drawing, DrawingParts } from "./drawing.ts";
import { EDGE_STYLE } from "./edge-shader.ts";
import { EDGE, EDGE_COLUMNS, edgeValue, type DrawnEdge, type EdgeTable } from "./edge-table.ts";
import { NODE, NODE_COLUMNS, type NodeTable } from "./node-table.ts";

/** How an edge looks, apart from where it lies. */
interface Look {
  width: number;
  bend: number;
  tone: number;
  style: number;
}

type Styled = DrawnEdge & { look: Look };

const DASH = { "1": 0, "-1": EDGE_STYLE.dashed, "0": EDGE_STYLE.dotted };

/** The shown bundles as edges, an opened one as its relations. */
export function drawnEdges(parts: DrawingParts, { index }: NodeTable): Styled[] {
  const { model, shown, bends, opened } = parts;
  const count = shown.bundles.length;
  return shown.bundles.flatMap((bundle): Styled | Styled[] => {
    const bend = bends.get(bundle.id) ?? 0;
    if (opened.includes(bundle.id)) return relationEdges(model, bundle, bend, index);
    const { id, pair, sign, intensity, firm } = bundle;
    const [start, end] = [index.get(pair[0])!, index.get(pair[1])!];
    const width = edgeWidth(intensity, firm);
    const look = { width, bend, tone: edgeTone(intensity, firm, count), style: DASH[sign] };
    return { key: id, bundle, relation: null, start, end, look };
  });
}

function relationEdges(
  model: Model,
  bundle: Bundle,
  bend: number,
  index: ReadonlyMap<string, number>,
): Styled[] {
  const fan = fanOut(bundle.count, bend);
  return bundle.relations.map((relation, i) => {
    const { intensity, counts, symmetric } = model.getEdgeAttributes(relation);
    const [start, end] = model.extremities(relation);
    const look = {
      width: counts ? 1.2 + 1.4 * intensity : 1,
      bend: start === bundle.pair[0] ? fan[i]! : -fan[i]!,
      tone: counts ? 1 : 0.6,
      style: DASH[bundle.sign] + EDGE_STYLE.opened + (symmetric ? 0 : EDGE_STYLE.arrow),
    };
    return {
      key: relation,
      bundle,
      relation,
      start: index.get(start)!,
      end: index.get(end)!,
      look,
    };
  });
}

/** Lays edges into rows, straight ones first, and after them those that leave. */
export function edgeTable(drawn: Styled[], nodes: NodeTable, before: Drawing): EdgeTable {
  const { edges: old } = before;
  const rowOf = new Map(old.edges.map(({ key }, i) => [key, i]));
  const kept = new Set(drawn.map(({ key }) => key));
  const leaving: { edge: DrawnEdge; row: number }[] = [];
  for (const [row, edge] of old.edges.entries()) {
    if (kept.has(edge.key) || edgeValue(old, row, EDGE.now) === 0) continue;
    const start = nodes.index.get(before.nodes.ids[edge.start]!);
    const end = nodes.index.get(before.nodes.ids[edge.end]!);
    if (start !== undefined && end !== undefined)
      leaving.push({ edge: { ...edge, start, end }, row });
  }
  const isStraight = (row: number): boolean => edgeValue(old, row, EDGE.bend) === 0;
  const straight = drawn.filter(({ look }) => look.bend === 0);
  const curved = drawn.filter(({ look }) => look.bend !== 0);
  const [leavingStraight, leavingCurved] = [
    leaving.filter(({ row }) => isStraight(row)),
    leaving.filter(({ row }) => !isStraight(row)),
  ];
  const rows = new Float32Array((drawn.length + leaving.length) * EDGE_COLUMNS);
  const edges: DrawnEdge[] = [];
  const firstTime = old.edges.length === 0;
  const add = ({ look, ...edge }: Styled): void => {
    const at = edges.push(edge) * EDGE_COLUMNS - EDGE_COLUMNS;
    const row = rowOf.get(edge.key);
    layEnds(rows, at, edge, nodes);
    rows[at + EDGE.width] = look.width;
    rows[at + EDGE.bend] = look.bend;
    rows[at + EDGE.tone] = look.tone;
    rows[at + EDGE.style] = look.style;
    rows[at + EDGE.before] = firstTime ? 1 : row === undefined ? 0 : edgeValue(old, row, EDGE.now);
    rows[at + EDGE.now] = 1;
  };
  const leave = ({ edge, row }: { edge: DrawnEdge; row: number }): void => {
    const at = edges.push(edge) * EDGE_COLUMNS - EDGE_COLUMNS;
    const from = row * EDGE_COLUMNS;
    rows.set(old.rows.subarray(from, from + EDGE_COLUMNS), at);
    layEnds(rows, at, edge, nodes);
    rows[at + EDGE.before] = rows[at + EDGE.now]!;
    rows[at + EDGE.now] = 0;
  };
  straight.forEach(add);
  leavingStraight.forEach(leave);
  const straightRows = edges.length;
  curved.forEach(add);
  leavingCurved.forEach(leave);
  return { edges, straight: straightRows, rows };
}

/** Copies where an edge's ends lie, and lay, and how large they are. */
export function layEnds(
  rows: Float32Array,
  at: number,
  { start, end }: DrawnEdge,
  nodes: NodeTable,
): void {
  const a = start * NODE_COLUMNS;
  const b = end * NODE_COLUMNS;
  rows[at + EDGE.startX] = nodes.rows[a + NODE.x]!;
  rows[at + EDGE.startY] = nodes.rows[a + NODE.y]!;
  rows[at + EDGE.endX] = nodes.rows[b + NODE.x]!;
  rows[at + EDGE.endY] = nodes.rows[b + NODE.y]!;
  rows[at + EDGE.fromStartX] = nodes.rows[a + NODE.fromX]!;
  rows[at + EDGE.fromStartY] = nodes.rows[a + NODE.fromY]!;
  rows[at + EDGE.fromEndX] = nodes.rows[b + NODE.fromX]!;
  rows[at + EDGE.fromEndY] = nodes.rows[b + NODE.fromY]!;
  rows[at + EDGE.startRadius] = nodes.rows[a + NODE.radius]!;
  rows[at + EDGE.endRadius] = nodes.rows[b + NODE.radius]!;
}
