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

/** Returns the colour of a place in a range, 0 to 1. */
export function rampColour(theme: Theme, share: number): string {
  const [low, high] = RAMP[theme];
  const parts = low.map((part, i) => Math.round(part + ((high[i] ?? 0) - part) * share));
  return `rgb(${parts.join(" ")})`;
}
