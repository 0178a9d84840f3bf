import { groupStyle, type ActorGroups } from "../../model/graph/actor-groups.ts";
import type { ColourMark } from "../../model/graph/actor-marks.ts";
import { rampColour } from "../../model/graph/measure-colour.ts";
import type { Theme } from "../../model/graph/style.ts";

/** A ring around a disc. */
export interface DiscRing {
  colour: string;
  /** Its dash, CSS px; empty: it is solid */
  dash: readonly number[];
  /** The letter or number that stands at it, so that hue is not alone; "": none */
  badge: string;
}

/** Returns the rings of actors that are in a group. */
export function groupRings({ groups }: ActorGroups, theme: Theme): Map<string, DiscRing> {
  return new Map(
    groups.flatMap(({ letter, actors }, place) =>
      actors.map((actor) => [actor, groupRing(place, letter, theme)] as const),
    ),
  );
}

/** Returns the rings of actors that have a colour by a measure. */
export function colourRings(
  colours: ReadonlyMap<string, ColourMark>,
  theme: Theme,
): Map<string, DiscRing> {
  const ring = (mark: ColourMark): DiscRing =>
    "group" in mark
      ? groupRing(mark.group - 1, String(mark.group), theme)
      : { colour: rampColour(theme, mark.share), dash: [], badge: "" };
  return new Map([...colours].map(([actor, mark]) => [actor, ring(mark)]));
}

function groupRing(place: number, badge: string, theme: Theme): DiscRing {
  const { colours, dash } = groupStyle(place);
  return { colour: colours[theme === "dark" ? 1 : 0], dash, badge };
}
