/** Each colour of the product on light and on dark; every hue is seconded by a dash or a word. */
export const COLOURS = {
  background: ["#F7F8FA", "#101418"],
  surface: ["#FFFFFF", "#171C22"],
  raised: ["#F1F3F6", "#1E252D"],
  line: ["#DFE4EA", "#2B343E"],
  ink: ["#14202B", "#E8EDF2"],
  inkSoft: ["#53616F", "#9FADBB"],
  inkFaint: ["#8A96A3", "#6C7A88"],
  cooperation: ["#0072B2", "#5AA9E6"],
  friction: ["#D55E00", "#F0803C"],
  frictionInk: ["#B04C00", "#F28D50"],
} as const;

/** A colour as CSS that follows `color-scheme`. */
export const lightDark = (name: keyof typeof COLOURS): string =>
  `light-dark(${COLOURS[name].join(",")})`;
