import type { FlagPlaces } from "../../model/graph/disc-art.ts";
import { PALETTES, type Palette, type Theme } from "../../model/graph/style.ts";
import { createAtlas, type TextureAtlas } from "./texture-atlas.ts";
import { NOTHING_DRAWN, type Drawing } from "../tables/drawing.ts";
import { transition, type Transition } from "./transition.ts";

type Rgb = [number, number, number];

/** The state that the WebGL programs read at every frame. */
export interface RenderState {
  palette: Palette;
  rgb: Record<keyof Palette, Rgb>;
  atlas: TextureAtlas;
  drawing: Drawing;
  /** Focus now and before, and the progress of the change */
  focus: { before: boolean; active: boolean; progress: Transition };
  /** Progress of an opening bundle that fans out */
  fan: Transition;
  /** Progress of fading in and out */
  fade: Transition;
  /** Progress of discs on their way to new positions */
  move: Transition;
}

export interface RenderOptions {
  theme: Theme;
  /** Null: states have no flags */
  assets: FlagPlaces;
  /** Returns true if motion is to be left out */
  still: () => boolean;
}

const FADE = 180;
const MOVE = 240;

/** Returns an empty state; `render` asks for a frame. */
export function createRenderState(
  { theme, assets, still }: RenderOptions,
  render: () => void,
): RenderState {
  const palette = PALETTES[theme];
  const eased = (ms: number): Transition => transition(ms, still, render);
  return {
    palette,
    rgb: toRgb(palette),
    atlas: createAtlas(assets, palette, render),
    drawing: NOTHING_DRAWN,
    focus: { before: false, active: false, progress: eased(FADE) },
    fan: eased(FADE),
    fade: eased(FADE),
    move: eased(MOVE),
  };
}

/** Ends everything that moves. */
export function stopTransitions({ focus, fan, fade, move }: RenderState): void {
  for (const running of [focus.progress, fan, fade, move]) running.stop();
}

/** Returns the palette's #RRGGBB colours as shares of 1, as shaders take them. */
export function toRgb(palette: Palette): Record<keyof Palette, Rgb> {
  const shares = Object.entries(palette).map(([name, hex]: [string, string]) => {
    const value = Number.parseInt(hex.slice(1), 16);
    return [name, [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]];
  });
  return Object.fromEntries(shares) as Record<keyof Palette, Rgb>;
}
