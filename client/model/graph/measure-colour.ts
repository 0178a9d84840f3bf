import type { Theme } from "./style.ts";

// Neither hue of a sign. What is high stands out from the background in either theme.
const RAMP: Readonly<Record<Theme, readonly [number[], number[]]>> = {
  light: [
    [214, 200, 232],
    [74, 20, 134],
  ],
  dark: [
    [72, 54, 98],
    [222, 196, 255],
  ],
};

/** Colours of groups; those beyond begin again, told apart by their numbers. */
const GROUPS = [
  "#7b4fb3",
  "#1b8a5a",
  "#b8860b",
  "#c2558f",
  "#3f7f93",
  "#7a6a4f",
  "#5a5fc7",
  "#6b8e23",
];

/** Returns the colour of a place in a range, 0 to 1. */
export function rampColour(theme: Theme, share: number): string {
  const [low, high] = RAMP[theme];
  const parts = low.map((part, i) => Math.round(part + ((high[i] ?? 0) - part) * share));
  return `rgb(${parts.join(" ")})`;
}

/** Returns the colour of a group by its number, from 1. */
export function groupColour(group: number): string {
  return GROUPS[(group - 1) % GROUPS.length] ?? "";
}
