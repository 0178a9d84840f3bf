/** Some actors that the map marks alike. */
export interface ActorGroup {
  /** One letter or digit, which stands at each of them */
  letter: string;
  /** Name in the legend */
  name: string;
  actors: readonly string[];
}

/** Groups of actors, and bundles that have a mark of their own, for the map to show. */
export interface ActorGroups {
  groups: readonly ActorGroup[];
  /** Ids of bundles */
  marked: readonly string[];
}

interface GroupStyle {
  /** In light and in dark mode */
  colours: readonly [string, string];
  /** Dash of its ring, CSS px */
  dash: readonly number[];
}

/**
 * Colour and dash of each group, by its place: none is a colour of a sign, and the letter says it
 * without colour.
 */
const STYLES: readonly GroupStyle[] = [
  { colours: ["#6a3d9a", "#c3a3ec"], dash: [] },
  { colours: ["#00785a", "#4fc7a4"], dash: [6, 4] },
  { colours: ["#8a6500", "#e0b94a"], dash: [2, 3] },
  { colours: ["#a8326b", "#f08bb8"], dash: [10, 3, 2, 3] },
  { colours: ["#4a5a00", "#b6c94c"], dash: [12, 5] },
  { colours: ["#5b4636", "#cbb3a0"], dash: [4, 2, 1, 2] },
];

/** Returns the style of the group at a place; after six they begin again. */
export function groupStyle(place: number): GroupStyle {
  const style = STYLES[place % STYLES.length];
  if (!style) throw new RangeError(`no group ${place}`);
  return style;
}

/** The colours of the groups, in light and in dark mode. */
export const GROUP_COLOURS = STYLES.map(({ colours }) => colours);
