import { groupStyle, type ActorGroups } from "./actor-groups.ts";
import type { ColourMark } from "./actor-marks.ts";
import { rampColour } from "./measure-colour.ts";
import type { Theme } from "./style.ts";

/** Room between a disc and its ring, and between two rings, px. */
const GAP = 1.5;
/** Width of a ring as a share of the radius of its disc, and its least and greatest, px. */
const WIDTH = { share: 0.25, least: 2, most: 5 };
/** Radius of a badge, likewise. */
const BADGE = { share: 0.6, least: 5.5, most: 8 };
/** Height of the letter in a badge, in radii of the badge. */
export const BADGE_LETTER = 1.25;

/** A ring around a disc. */
export interface DiscRing {
  colour: string;
  /** Its dash, CSS px; empty: it is solid */
  dash: readonly number[];
  /** The letter or number that stands at it, so that hue is not alone; "": none */
  badge: string;
}

/** A ring and its badge, px from the middle of the disc. */
export interface RingShape {
  width: number;
  /** Radius of the middle of the ring */
  radius: number;
  badge: { x: number; y: number; radius: number };
}

/**
 * Returns the shape of a ring around a disc.
 * @param radius of the disc, px
 * @param layer 0 next to the disc, 1 around that
 */
export function ringShape(radius: number, layer: number): RingShape {
  const width = within(radius, WIDTH);
  const middle = radius + GAP + width / 2 + layer * (width + GAP);
  const out = middle * Math.SQRT1_2;
  // Each layer has its own side, so that no badge covers another.
  const badge = { x: layer === 0 ? out : -out, y: -out, radius: within(radius, BADGE) };
  return { width, radius: middle, badge };
}

const within = (
  radius: number,
  { share, least, most }: { share: number; least: number; most: number },
): number => Math.max(least, Math.min(most, share * radius));

/** Marks of actors. */
export interface Marks {
  /** Colours of actors by a measure; null: none */
  colours: ReadonlyMap<string, ColourMark> | null;
  groups: ActorGroups | null;
}

/** Returns the layers of rings that marks are, from within. */
export function markRings(
  { colours, groups }: Marks,
  theme: Theme,
): ReadonlyMap<string, DiscRing>[] {
  return [
    ...(colours ? [colourRings(colours, theme)] : []),
    ...(groups ? [groupRings(groups, theme)] : []),
  ];
}

/** Returns the rings of actors that are in a group. */
function groupRings({ groups }: ActorGroups, theme: Theme): Map<string, DiscRing> {
  return new Map(
    groups.flatMap(({ letter, actors }, place) =>
      actors.map((actor) => [actor, groupRing(place, letter, theme)] as const),
    ),
  );
}

/** Returns the rings of actors that have a colour by a measure. */
function colourRings(
  colours: ReadonlyMap<string, ColourMark>,
  theme: Theme,
): Map<string, DiscRing> {
  const ring = (mark: ColourMark): DiscRing =>
    "group" in mark
      ? groupRing(mark.group - 1, String(mark.group), theme)
      : { colour: rampColour(theme, mark.share), dash: [], badge: "" };
  return new Map([...colours].map(([actor, mark]) => [actor, ring(mark)]));
}

/** Returns the ring of the group at a place, with its letter or number. */
export function groupRing(place: number, badge: string, theme: Theme): DiscRing {
  const { colours, dash } = groupStyle(place);
  return { colour: colours[theme === "dark" ? 1 : 0], dash, badge };
}
