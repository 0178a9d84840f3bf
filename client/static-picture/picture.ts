import type { DiscArt } from "../model/graph/disc-art.ts";
import type { DiscRing, RingShape } from "../model/graph/disc-rings.ts";
import type { Palette } from "../model/graph/style.ts";
import type { Place } from "../model/layout/pins.ts";
import type { Line } from "../model/world/outlines.ts";
import type { UnplacedBox } from "../model/world/unplaced-box.ts";

/** A part of a circle, from one angle clockwise to a greater one; px and radians, y downwards. */
export interface Arc {
  x: number;
  y: number;
  radius: number;
  from: number;
  to: number;
}

/** A line from rim to rim: a quadratic curve, or an arc. Places and widths in px, y downwards. */
export interface Curve {
  x0: number;
  y0: number;
  /** Control point */
  cx: number;
  cy: number;
  x1: number;
  y1: number;
  /** An arc that is drawn instead of the curve, between its ends; null: the curve */
  arc: Arc | null;
  width: number;
  colour: string;
  /** 0 … 1 */
  opacity: number;
  /** Lengths of dash and gap; null: solid */
  dash: readonly [on: number, off: number] | null;
  /** Two parallel lines instead of one */
  hollow: boolean;
  /** The three corners of its arrow's head, at its end */
  head: readonly [x: number, y: number][] | null;
}

/** A ring around a disc in the colour of a measure or a camp, with the letter of its group. */
export interface Ring extends DiscRing {
  shape: RingShape;
}

export interface Disc {
  x: number;
  y: number;
  radius: number;
  art: DiscArt;
  /** 1, or less if dimmed: it is mixed with the background, no line shines through */
  light: number;
  ringed: boolean;
  /** Its colour by a measure, and that of its camp around it */
  rings: readonly Ring[];
  /** Name in full, shown when it is pointed at */
  name: string;
}

/** One line of text on its baseline. */
export interface Words {
  x: number;
  y: number;
  text: string;
  size: number;
  weight: number;
  colour: string;
  opacity: number;
  anchor: "start" | "middle";
  /** An outline in the colour of the background */
  halo: boolean;
  /** The target of a click on it, in formats with links */
  href?: string;
}

/** A count in a rounded frame. */
export interface Pill {
  left: number;
  top: number;
  width: number;
  height: number;
  colour: string;
  opacity: number;
  words: Words;
}

/** The stripe of a picture that the map fills; nothing of the map is drawn beyond it. */
export interface Room {
  top: number;
  width: number;
  height: number;
}

/** The ground of a world map: lines with x and y by turns, px of the picture. */
export interface Ground {
  /** Closed lines around land */
  land: readonly Line[];
  borders: readonly Line[];
  /** Around actors of which no place is known; null: there are none */
  box: Pick<UnplacedBox, "left" | "top" | "width" | "height"> | null;
}

/** A view as it is drawn without a browser: its parts in the order of drawing. */
export interface Picture {
  width: number;
  height: number;
  palette: Palette;
  /** Nothing is painted behind everything else */
  transparent: boolean;
  /** Description for readers who do not see it */
  title: string;
  description: string;
  room: Room;
  /** Below everything on the map; null: nothing is */
  ground: Ground | null;
  curves: Curve[];
  discs: Disc[];
  /** Places of the marks on lines that contradict the camps */
  contradictions: readonly Place[];
  names: Words[];
  pills: Pill[];
  /** Around the map: title, date, legend and sources */
  samples: Curve[];
  lines: Words[];
  samplePills: Pill[];
  sampleContradictions: readonly Place[];
}
