import { discArt, flagAddress, kindIcon, type FlagPlaces } from "../../model/graph/disc-art.ts";
import type { Palette } from "../../model/graph/style.ts";
import { ICON_URLS } from "./icon-urls.ts";
import { context2d } from "../../ui/browser/context-2d.ts";

const CELL = 128;
const ICON = 0.5;

/**
 * One canvas with the picture of every disc in square cells; uploaded when its version changes. At
 * version 0 nothing has been drawn on it, and it has no size yet.
 */
export interface TextureAtlas {
  readonly canvas: HTMLCanvasElement;
  readonly columns: number;
  readonly version: number;
  /** Cell of an actor's picture: its flag when it is a state with a country, else its kind's icon */
  cellOf: (actor: { kind: string; country: string }) => number;
  /** Begins to load pictures: until then cells are given out and stay empty */
  open(): void;
  /** Draws all pictures, in the colours of a palette; icons follow the theme */
  paint(palette: Palette): void;
}

interface Picture {
  url: string;
  image: HTMLImageElement;
  isFlag: boolean;
  ready: boolean;
  drawn: boolean;
}

// Pictures that arrive within this many ms are drawn and uploaded together.
const GATHER = 60;

/**
 * Makes an atlas that loads flags as actors ask for them; who has none gets the icon of its kind.
 * `changed` is called when pictures that came in have been drawn.
 */
export function createAtlas(
  assets: FlagPlaces,
  palette: Palette,
  changed: () => void,
): TextureAtlas {
  const canvas = document.createElement("canvas");
  let context: CanvasRenderingContext2D | null = null;
  const pictures: Picture[] = [];
  const cells = new Map<string, number>();
  let colours = palette;
  let columns = 0;
  let version = 0;
  let waiting = 0;
  let isOpen = false;

  const paint = (next: Palette): void => {
    const needed = Math.max(2, 2 ** Math.ceil(Math.log2(Math.sqrt(pictures.length || 1))));
    for (const picture of pictures) {
      if (needed !== columns || (next !== colours && !picture.isFlag)) picture.drawn = false;
    }
    columns = needed;
    colours = next;
    if (!pictures.some(({ ready, drawn }) => ready && !drawn)) return;
    if (canvas.width !== columns * CELL) canvas.width = canvas.height = columns * CELL;
    // It is read whenever it is uploaded.
    context ??= context2d(canvas, { willReadFrequently: true });
    for (const [cell, picture] of pictures.entries()) {
      if (!picture.ready || picture.drawn) continue;
      const x = (cell % columns) * CELL;
      const y = Math.floor(cell / columns) * CELL;
      const drawing = picture.isFlag ? picture.image : tinted(picture.image, colours);
      context.drawImage(drawing, x, y, CELL, CELL);
      picture.drawn = true;
    }
    version += 1;
  };

  const load = (url: string, isFlag: boolean): number => {
    const known = cells.get(url);
    if (known !== undefined) return known;
    const image = new Image(CELL, CELL);
    const picture: Picture = { url, image, isFlag, ready: false, drawn: false };
    image.crossOrigin = "anonymous";
    image.onload = () => {
      picture.ready = true;
      waiting ||= window.setTimeout(() => {
        waiting = 0;
        paint(colours);
        changed();
      }, GATHER);
    };
    if (isOpen) image.src = url;
    cells.set(url, pictures.length);
    return pictures.push(picture) - 1;
  };

  return {
    canvas,
    get columns() {
      return columns;
    },
    get version() {
      return version;
    },
    cellOf: (actor) => {
      const art = discArt(actor);
      const flag = "flag" in art ? flagAddress(assets, art.flag) : null;
      return flag === null ? load(ICON_URLS[kindIcon(actor.kind)], false) : load(flag, true);
    },
    open: () => {
      isOpen = true;
      for (const { image, url } of pictures) image.src = url;
    },
    paint,
  };
}

/** Returns an icon in the theme's ink on the theme's surface. */
function tinted(icon: HTMLImageElement, palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = CELL;
  const context = context2d(canvas);
  const size = CELL * ICON;
  context.drawImage(icon, (CELL - size) / 2, (CELL - size) / 2, size, size);
  context.globalCompositeOperation = "source-in";
  context.fillStyle = palette.inkSoft;
  context.fillRect(0, 0, CELL, CELL);
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, CELL, CELL);
  return canvas;
}
