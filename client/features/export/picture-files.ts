import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { asSvg } from "../../static-picture/as-svg.ts";
import { discFiles, flagsOf, type Flags } from "../../static-picture/disc-symbols.ts";
import { paint } from "../../static-picture/paint.ts";
import type { Picture } from "../../static-picture/picture.ts";
import { withDensity } from "../../static-picture/png-density.ts";
import { context2d } from "../../ui/browser/context-2d.ts";

/** Options of a PNG. */
export interface Resolution {
  /** px of the file for one of the picture */
  scale: number;
  /** px an inch that the file notes for who prints it */
  dpi: number;
}

/** px of a file at the most, as the server has it. */
const MOST_PIXELS = 2 ** 24;

/** Returns the picture as an SVG file. */
export async function svgFile(picture: Picture): Promise<Blob> {
  const svg = asSvg(picture, await readFlags(flagsOf(picture.discs)));
  return new Blob([svg], { type: "image/svg+xml" });
}

/**
 * Returns the picture as a PNG file. Throws Error when it would have more px than can be made, or
 * when the browser has no memory for it.
 */
export async function pngFile(picture: Picture, { scale, dpi }: Resolution): Promise<Blob> {
  const pixels = Math.round(picture.width * scale) * Math.round(picture.height * scale);
  if (pixels > MOST_PIXELS)
    throw new Error(
      msg(`It would have ${numberText(pixels)} px of ${numberText(MOST_PIXELS)} at most`),
    );
  const files = discFiles(picture, await readFlags(flagsOf(picture.discs)));
  const images = new Map<string, CanvasImageSource>();
  await Promise.all([...files].map(async ([id, file]) => images.set(id, await imageOf(file))));
  await document.fonts.ready;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  paint(picture, context2d(canvas), images, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(msg("The browser could not make the PNG; make the window smaller."));
  const png = withDensity(new Uint8Array(await blob.arrayBuffer()), dpi);
  return new Blob([Uint8Array.from(png)], { type: "image/png" });
}

async function readFlags(codes: readonly string[]): Promise<Flags> {
  const flags = new Map<string, string>();
  const read = async (code: string) => {
    const answer = await fetch(`flags/${code}.svg`).catch(() => null);
    if (answer?.ok) flags.set(code, await answer.text());
  };
  await Promise.all(codes.map(read));
  return flags;
}

async function imageOf(file: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([file], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
