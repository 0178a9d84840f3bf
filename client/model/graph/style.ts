import { COLOURS } from "../../../domain/colours.ts";
import type { Sign } from "../../../domain/sign.ts";
import type { Change } from "./compare.ts";

/** The colours of one theme; every hue is seconded by a dash pattern. */
export interface Palette {
  cooperation: string;
  friction: string;
  neutral: string;
  background: string;
  surface: string;
  line: string;
  ink: string;
  inkSoft: string;
}

export type Theme = "light" | "dark";

const palette = (at: 0 | 1): Palette => ({
  cooperation: COLOURS.cooperation[at],
  friction: COLOURS.friction[at],
  neutral: COLOURS.inkSoft[at],
  background: COLOURS.background[at],
  surface: COLOURS.raised[at],
  line: COLOURS.inkFaint[at],
  ink: COLOURS.ink[at],
  inkSoft: COLOURS.inkSoft[at],
});

export const PALETTES: Record<Theme, Palette> = { light: palette(0), dark: palette(1) };

/** Returns the theme of a palette. */
export const themeOf = ({ background }: Palette): Theme =>
  background === PALETTES.dark.background ? "dark" : "light";

/** Opacity of anything that is not in focus. */
export const RECEDED = 0.3;

export type Dash = "solid" | "dashed" | "dotted";

/** Dash pattern of a sign, so that hue is never alone. */
export const DASHES = { "1": "solid", "-1": "dashed", "0": "dotted" } as const;

/** Returns the colour in which a sign is drawn. */
export function signColour(palette: Palette, sign: Sign): string {
  if (sign === 0) return palette.neutral;
  return sign > 0 ? palette.cooperation : palette.friction;
}

/** Returns the count on a bundle: "+3", "−17", "±2". */
export function countText(sign: Sign, count: number): string {
  return `${sign === 0 ? "±" : sign > 0 ? "+" : "−"}${count}`;
}

/** Width of an edge in CSS px from summed intensity; an edge that is not firm is thin. */
export function edgeWidth(intensity: number, firm: boolean): number {
  if (!firm) return 1;
  return Math.min(9, 0.9 + 1.05 * Math.max(0, intensity) ** 0.85);
}

/** Width of an edge on screen, where a px at full size is `scale` px: it grows less than discs do. */
export function widthOnScreen(width: number, scale: number): number {
  return width * Math.min(1.6, Math.max(0.6, scale));
}

const CALM_BUNDLES = 300;

/**
 * Opacity of an edge on a map of so many bundles: a single relation keeps a contrast of 3 with both
 * backgrounds, strong ones have more, unfirm ones are pale; in a crowd all speak lower, so that
 * discs are still seen.
 */
export function edgeTone(intensity: number, firm: boolean, bundles: number): number {
  const crowd = Math.max(0.12, Math.min(1, Math.sqrt(CALM_BUNDLES / bundles)));
  return crowd * (firm ? Math.min(1, 0.86 + 0.05 * intensity) : 0.45);
}

/** The mark of a change on a line: a pale band beside it, a hollow in it, bars across it. */
export type Mark = "band" | "hollow" | "bars";

/**
 * The style of an edge beside another time: hue and dash show its sign as everywhere, the mark its
 * change. Widths in CSS px.
 */
export const CHANGES: Record<
  Change,
  { mark: Mark | null; least: number; most: number; tone: number }
> = {
  new: { mark: "band", least: 2.5, most: 7, tone: 1 },
  gone: { mark: "hollow", least: 4.5, most: 6, tone: 0.9 },
  kept: { mark: null, least: 1.2, most: 1.6, tone: 0.6 },
  flipped: { mark: "bars", least: 3, most: 7, tone: 1 },
};

/** CSS px by which band and bars reach beyond a line at each side. */
export const MARK_REACH = 3.5;
/** Opacity of the band, as a share of its line's. */
export const BAND = 0.32;
/** Width of the bars and from one to the next, CSS px. */
export const BARS = { wide: 2, every: 10 };
/** Share of a hollow line's width that is left out in its middle. */
export const HOLLOW = 0.4;

/** Opacity of an actor, and of an edge, that has nothing at the chosen time. */
export const QUIET = 0.3;
export const TRACE = 0.12;

/** Opacity of an undated relation while a time is chosen, as a share. */
export const UNDATED = 0.6;
/** CSS px by which the line of such a relation stops short of each of its actors. */
export const UNDATED_GAP = 10;

/** Opacity of land and of borders below a world map: lines of the graph stand out from both. */
export const LAND_OPACITY = 0.16;
export const BORDERS_OPACITY = 0.5;

const SMALL_GRAPH = 140;

/**
 * Radius of a disc in CSS px at full size: its area grows with degree; in big graphs every disc
 * shrinks, so that the ink on the page stays the same.
 */
export function nodeRadius(degree: number, greatestDegree: number, actors: number): number {
  return sharedRadius(Math.max(1, degree) / Math.max(1, greatestDegree), actors);
}

/** Radius of a disc in CSS px at full size, whose area grows with its place in a range, 0 to 1. */
export function sharedRadius(share: number, actors: number): number {
  const scale = actors <= SMALL_GRAPH ? 1 : Math.max(0.16, Math.sqrt(SMALL_GRAPH / actors));
  return (11 + 19 * Math.sqrt(share)) * scale;
}
