import type { Palette } from "../style.ts";
import type { Atlas } from "./atlas.ts";
import type { Drawing } from "./drawing.ts";
import type { Transition } from "./transition.ts";

type Rgb = [number, number, number];

/** What the programs read at every frame. */
export interface Stage {
  palette: Palette;
  rgb: Record<keyof Palette, Rgb>;
  atlas: Atlas;
  drawing: Drawing;
  /** Whether something is in focus now and was before, and how far the change has come */
  focus: { before: boolean; active: boolean; progress: Transition };
  /** How far an opening bundle has fanned out */
  fan: Transition;
  /** How far what comes and goes has faded in and out */
  fade: Transition;
  /** How far discs have come on their way to new places */
  move: Transition;
}

/** The palette's #RRGGBB colours as shares of 1, as shaders take them. */
export function toRgb(palette: Palette): Record<keyof Palette, Rgb> {
  const shares = Object.entries(palette).map(([name, hex]: [string, string]) => {
    const value = Number.parseInt(hex.slice(1), 16);
    return [name, [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]];
  });
  return Object.fromEntries(shares) as Record<keyof Palette, Rgb>;
}
