import type { Bundle } from "../model/graph/bundle.ts";
import { discArt } from "../model/graph/disc-art.ts";
import { markRings, ringShape } from "../model/graph/disc-rings.ts";
import { bundleStyle, relationStyle, type EdgeStyle } from "../model/graph/edge-style.ts";
import type { Focus } from "../model/graph/focus.ts";
import { curveSpots, type ScreenCurve } from "../model/label/curve-spot.ts";
import type { Place } from "../model/layout/pins.ts";
import { fanOut } from "../model/layout/routing.ts";
import { LEAST_LOOP, loopCircle, loopRadius } from "../model/graph/loop.ts";
import {
  QUIET,
  RECEDED,
  signColour,
  themeOf,
  TRACE,
  UNDATED_GAP,
  widthOnScreen,
  type Palette,
} from "../model/graph/style.ts";
import type { Outlines } from "../model/world/outlines.ts";
import type { Arranged } from "./arrange.ts";
import { changeMark } from "./change-mark.ts";
import { dashOf } from "./dash.ts";
import type { Framing } from "./framing.ts";
import { loopArc } from "./loop-arc.ts";
import type { Curve, Disc } from "./picture.ts";
import { rimCurve } from "./rim-curve.ts";
import { elementAt } from "../model/at.ts";
import { entryOf } from "../model/entry-of.ts";

/** The drawn part of the map, and the focus. */
export interface Drawn extends Arranged {
  framing: Framing;
  focus: Focus;
  palette: Palette;
  /** Ids of the bundles that are fanned out */
  opened: readonly string[];
  /** The ground of a world map; null: the layout is another */
  outlines: Outlines | null;
}

/** A bundle, or one relation of an open one, as it lies in the picture. */
export interface DrawnEdge {
  bundle: Bundle;
  relation: string | null;
  /** From disc to disc, below their rims */
  way: ScreenCurve;
  curve: Curve;
  /** The mark of its change between two times; null: there is none */
  mark: Curve | null;
  /** True if it holds at the chosen time, false for a mere trace */
  present: boolean;
  lit: boolean;
}

export type DrawnDisc = Disc & { id: string; size: number; presence: number; lit: boolean };

/** Returns the discs of all actors, in the order in which they are drawn. */
export function drawDiscs(drawn: Drawn): DrawnDisc[] {
  const { filtered, framing, focus, radii, positions } = drawn;
  const { model, shown } = filtered;
  const { measures, groups } = drawn.marks;
  const layers = markRings(
    { colours: measures?.marks.colours ?? null, groups },
    themeOf(drawn.palette),
  );
  return shown.actors.map((id) => {
    const { name, kind, country } = model.getNodeAttributes(id);
    const at = entryOf(positions, id);
    const size = entryOf(radii, id);
    const presence = shown.quiet.has(id) ? QUIET : 1;
    const lit = focus.actors.has(id);
    const radius = size * framing.discs;
    return {
      id,
      x: framing.left + framing.scale * at.x,
      y: framing.top + framing.scale * at.y,
      radius,
      size,
      art: discArt({ kind, country }),
      presence,
      lit,
      light: Math.min(presence, focus.active && !lit ? RECEDED : 1),
      ringed: focus.ringed.has(id),
      rings: layers.flatMap((rings, layer) => {
        const ring = rings.get(id);
        return ring ? [{ ...ring, shape: ringShape(radius, layer) }] : [];
      }),
      name,
    };
  });
}

/** Returns the lines of edges in the order of drawing, each above its mark. */
export const curvesOf = (edges: readonly DrawnEdge[]): Curve[] =>
  edges.flatMap(({ mark, curve }) => (mark ? [mark, curve] : [curve]));

/** Returns the middles of the bundles among the edges that are marked; open ones are left out. */
export function contradictionsOf(edges: readonly DrawnEdge[], marked: readonly string[]): Place[] {
  const ids = new Set(marked);
  return edges.flatMap(({ bundle, relation, way }) =>
    relation === null && ids.has(bundle.id) ? curveSpots(way).slice(0, 1) : [],
  );
}

/**
 * Returns the edges between discs: straight ones first, then curves, thin ones before strong ones.
 */
export function drawEdges(drawn: Drawn, discs: readonly DrawnDisc[]): DrawnEdge[] {
  const { filtered, bends, opened } = drawn;
  const { bundles: all } = filtered.admitted;
  const { bundles: then, changes } = filtered.seen;
  const places = new Map(discs.map((disc) => [disc.id, disc]));
  const edges: DrawnEdge[] = [];
  for (const whole of all) {
    const bundle = then ? then.get(whole.id) : whole;
    const bend = bends.get(whole.id) ?? 0;
    if (opened.includes(whole.id)) {
      edges.push(...fan(drawn, whole, bundle, bend, places));
      continue;
    }
    const change = changes?.get(whole.id) ?? null;
    const look = bundleStyle(bundle ?? whole, all.length, bundle ? change : null);
    const [start, end] = [entryOf(places, whole.pair[0]), entryOf(places, whole.pair[1])];
    const way = wayOf(drawn, start, end, bend, 0);
    const edge = { bundle: bundle ?? whole, relation: null, present: bundle !== undefined };
    edges.push(draw(drawn, edge, way, look, false));
  }
  const isStraight = ({ way }: DrawnEdge): boolean => way.bend === 0;
  return [...edges.filter(isStraight), ...edges.filter((edge) => !isStraight(edge))];
}

function fan(
  drawn: Drawn,
  whole: Bundle,
  then: Bundle | undefined,
  bend: number,
  places: ReadonlyMap<string, DrawnDisc>,
): DrawnEdge[] {
  const { model, seen } = drawn.filtered;
  const bends = fanOut(whole.count, bend);
  return whole.relations.map((relation, i) => {
    const [start, end] = model.extremities(relation);
    const attributes = model.getEdgeAttributes(relation);
    const look = relationStyle(then ?? whole, attributes, seen.changes?.get(relation) ?? null);
    const side = start === whole.pair[0] ? 1 : -1;
    const own = side * elementAt(bends, i);
    const [from, to] = [entryOf(places, start), entryOf(places, end)];
    const way = wayOf(drawn, from, to, start === end ? bend : own, i);
    const present = then?.relations.includes(relation) ?? false;
    return draw(drawn, { bundle: whole, relation, present }, way, look, !attributes.symmetric);
  });
}

type Way = ScreenCurve & { start: DrawnDisc; end: DrawnDisc };

/** @param ring place among the loops around each other, from within */
function wayOf(
  { framing }: Drawn,
  start: DrawnDisc,
  end: DrawnDisc,
  bend: number,
  ring: number,
): Way {
  if (start !== end) return { start, end, bend };
  const radius = Math.max(LEAST_LOOP, loopRadius(start.size, ring) * framing.discs);
  return { start, end, bend, loop: loopCircle(start, radius, bend, -1) };
}

function endsOf(way: Way, gap: number, last: number) {
  const radius = way.start.radius;
  if (way.loop) return loopArc(radius, way.loop, way.bend, { gap, last });
  return rimCurve(way, radius + gap, way.end.radius + gap + last);
}

function draw(
  { framing, focus, palette }: Drawn,
  edge: Pick<DrawnEdge, "bundle" | "relation" | "present">,
  way: Way,
  look: EdgeStyle,
  arrow: boolean,
): DrawnEdge {
  const { bundle, relation, present } = edge;
  const { relations } = focus;
  const meant = relation === null || !relations || relations.has(relation);
  const lit = focus.bundles.has(bundle.id) && meant;
  const width = widthOnScreen(look.width, framing.discs);
  const light = focus.active ? (lit ? 1 : RECEDED * look.tone) : look.tone;
  const gap = look.short ? UNDATED_GAP : 0;
  const whole = endsOf(way, gap, 0);
  const head = arrow ? arrowHead(whole, width) : null;
  const ends = head ? endsOf(way, gap, head.length) : whole;
  // Written out, as in the functions called here: spreading objects takes longer than everything else.
  const curve: Curve = {
    x0: ends.x0,
    y0: ends.y0,
    cx: ends.cx,
    cy: ends.cy,
    x1: ends.x1,
    y1: ends.y1,
    arc: ends.arc,
    width,
    colour: signColour(palette, look.sign),
    opacity: light * (present ? 1 : TRACE),
    dash: dashOf(look.dash, width),
    hollow: look.mark === "hollow",
    head: head?.corners ?? null,
  };
  return { bundle, relation, present, way, curve, mark: changeMark(curve, look.mark), lit };
}

function arrowHead({ cx, cy, x1, y1, length: room }: ReturnType<typeof endsOf>, width: number) {
  const length = Math.min(7 + width, room / 2);
  const across = (length / (7 + width)) * (3 + width / 2);
  const span = Math.hypot(x1 - cx, y1 - cy) || 1;
  const [aheadX, aheadY] = [(x1 - cx) / span, (y1 - cy) / span];
  const corner = (side: number): [number, number] => [
    x1 - length * aheadX - side * across * aheadY,
    y1 - length * aheadY + side * across * aheadX,
  ];
  return { length, corners: [[x1, y1], corner(1), corner(-1)] as [number, number][] };
}
