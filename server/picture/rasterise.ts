import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as canvas from "@napi-rs/canvas";
import type { PictureModule } from "../../domain/contract/picture.ts";

type Canvases = typeof canvas;

let loading: Promise<Canvases> | undefined;

/** The canvas, loaded with the first PNG or PDF; rejects where there is none for this platform. */
export function canvases(): Promise<Canvases> {
  return (loading ??= import("@napi-rs/canvas").then((loaded) => {
    const fonts = dirname(
      createRequire(import.meta.url).resolve("@fontsource-variable/inter/package.json"),
    );
    for (const file of readdirSync(join(fonts, "files")))
      if (file.endsWith("-wght-normal.woff2"))
        loaded.GlobalFonts.registerFromPath(join(fonts, "files", file), "Inter Variable");
    return loaded;
  }));
}

/** Why neither PNG nor PDF can be made here; null where they can. */
export async function noRasteriser(): Promise<string | null> {
  try {
    await canvases();
    return null;
  } catch (error) {
    return `@napi-rs/canvas cannot be loaded on this platform (${error instanceof Error ? error.message : String(error)})`;
  }
}

/**
 * A picture as PNG, `scale` px for one of its own; null if it was dropped before it was done.
 * @param files SVG files of discs, by their names
 * @param isDropped asked between the steps, each of which may take seconds
 */
export async function rasterise<P extends { width: number; height: number }>(
  { paint }: Pick<PictureModule<P>, "paint">,
  picture: P,
  files: ReadonlyMap<string, string>,
  scale: number,
  isDropped: () => boolean = () => false,
): Promise<Uint8Array | null> {
  const { createCanvas, loadImage } = await canvases();
  const images = new Map<string, object>();
  await Promise.all(
    [...files].map(async ([name, file]) => images.set(name, await loadImage(Buffer.from(file)))),
  );
  const sheet = createCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  if (isDropped()) return null;
  paint(picture, sheet.getContext("2d"), images, scale);
  if (isDropped()) return null;
  // Not `encode`: that works in libuv's threads, which answers and files need too.
  return sheet.encodeSync("png");
}
