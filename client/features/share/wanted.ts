import type { EmbedControl } from "../../../domain/embed-controls.ts";

/** Width to height. */
export const RATIOS = ["16:9", "4:3", "1:1", "3:4"] as const;
export type Ratio = (typeof RATIOS)[number];

/** CSS px */
export const WIDTHS = { least: 240, most: 2000, step: 20 };

/** Dots per inch that a PNG may note. */
export const DPI = { least: 36, most: 1200 };
export const SCALES = ["1", "2", "3"] as const;

export interface PngWanted {
  /** px of the file for one of the picture */
  scale: (typeof SCALES)[number];
  /** Dots per inch that the file notes; null: 96 × scale */
  dpi: number | null;
  /** Nothing is painted behind the map */
  transparent: boolean;
}

export const PLAIN_PNG: PngWanted = { scale: "1", dpi: null, transparent: false };

/** Options for a view in somebody's page. */
export interface Wanted {
  /** CSS px */
  width: number;
  ratio: Ratio;
  /** Null: as the view has it, or the reader's system */
  theme: "light" | "dark" | null;
  controls: readonly EmbedControl[];
  /** The element's script is to be this one, to the byte: with another one nothing is shown */
  sealed: boolean;
  /** Options for a PNG of it; left out: the server's defaults */
  png?: PngWanted;
  /** Alternative text for readers who do not see it */
  alternative: string;
}

/** CSS px, the height by the ratio. */
export function sizeOf({ width, ratio }: Pick<Wanted, "width" | "ratio">): {
  width: number;
  height: number;
} {
  const [across = 1, down = 1] = ratio.split(":").map(Number);
  return { width, height: Math.round((width * down) / across) };
}

/** Dots per inch that somebody typed; null: none that can be. */
export function dpiIn(text: string): number | null {
  const dpi = Number(text);
  return Number.isInteger(dpi) && dpi >= DPI.least && dpi <= DPI.most ? dpi : null;
}

/** Returns a width that somebody typed, held within what can be; null: it is no number. */
export function widthIn(text: string): number | null {
  const width = Math.round(Number(text));
  if (text.trim() === "" || !Number.isFinite(width)) return null;
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, width));
}
