import { asSvg } from "../picture/as-svg.ts";
import { discFiles, flagsOf, type Flags } from "../picture/disc-symbols.ts";
import { paint } from "../picture/paint.ts";
import type { Picture } from "../picture/picture.ts";

/** px of a PNG for one of the picture. */
const SCALE = 2;

/** The picture as an SVG file. */
export async function svgFile(picture: Picture): Promise<Blob> {
  const svg = asSvg(picture, await readFlags(flagsOf(picture.discs)));
  return new Blob([svg], { type: "image/svg+xml" });
}

/** The picture as a PNG file, two px for one. Throws when the browser has no memory for it. */
export async function pngFile(picture: Picture): Promise<Blob> {
  const files = discFiles(picture, await readFlags(flagsOf(picture.discs)));
  const images = new Map<string, CanvasImageSource>();
  await Promise.all([...files].map(async ([id, file]) => images.set(id, await imageOf(file))));
  await document.fonts.ready;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * SCALE);
  canvas.height = Math.round(picture.height * SCALE);
  paint(picture, canvas.getContext("2d")!, images, SCALE);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not make the PNG; make the window smaller.");
  return blob;
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
