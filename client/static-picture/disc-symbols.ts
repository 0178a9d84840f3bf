import type { DiscArt } from "../model/graph/disc-art.ts";
import type { Palette } from "../model/graph/style.ts";
import { ICON_ART } from "./icon-art.ts";
import type { Disc, Picture } from "./picture.ts";
import type { SvgPen } from "./svg-pen.ts";

/** SVG files of flags by their codes; a flag that is missing leaves its disc empty. */
export type Flags = ReadonlyMap<string, string>;

const FLAG_SIZE = 512;
const ICON_SIZE = 24;
// px of an image of a flag: discs are no larger, even at three px for one.
const RASTER = 192;

/** Codes of the flags that some discs show, each once. */
export function flagsOf(discs: readonly Disc[]): string[] {
  return [...new Set(discs.flatMap(({ art }) => ("flag" in art ? [art.flag] : [])))].sort();
}

/** Id of the symbol that a disc uses. */
export function symbolId(art: DiscArt): string {
  return "flag" in art ? `flag-${art.flag}` : `icon-${art.icon}`;
}

/** Writes the symbols that some discs use, each once: flags and icons cut round. */
export function writeSymbols(
  pen: SvgPen,
  discs: readonly Disc[],
  flags: Flags,
  palette: Palette,
): void {
  const half = FLAG_SIZE / 2;
  pen.raw(`<clipPath id="round"><circle cx="${half}" cy="${half}" r="${half}"/></clipPath>`);
  const used = new Set<string>();
  for (const { art } of discs) {
    const id = symbolId(art);
    if (used.has(id)) continue;
    used.add(id);
    if ("icon" in art) {
      writeIcon(pen, id, ICON_ART[art.icon], palette);
      continue;
    }
    const box = `viewBox="0 0 ${FLAG_SIZE} ${FLAG_SIZE}"`;
    pen.raw(`<symbol id="${id}" ${box}><g clip-path="url(#round)">`);
    pen.copy(innerOf(flags.get(art.flag) ?? "")).raw("</g></symbol>");
  }
}

function writeIcon(pen: SvgPen, id: string, file: string, palette: Palette): void {
  const box = `viewBox="0 0 ${2 * ICON_SIZE} ${2 * ICON_SIZE}"`;
  const lines =
    `fill="none" stroke="${palette.inkSoft}" stroke-width="2" ` +
    `stroke-linecap="round" stroke-linejoin="round"`;
  const disc = `<circle cx="24" cy="24" r="24" fill="${palette.surface}"/>`;
  pen.raw(`<symbol id="${id}" ${box}>${disc}<g transform="translate(12 12)" ${lines}>`);
  pen.copy(innerOf(file)).raw("</g></symbol>");
}

/** Returns the files of disc pictures, by the ids of their symbols, sized for a rasteriser. */
export function discFiles({ discs, palette }: Picture, flags: Flags): Map<string, string> {
  const sized = (file: string, size: number): string =>
    file
      .replace(/\s(width|height)="\d+"/g, "")
      .replace("<svg", `<svg width="${size}" height="${size}"`);
  const files = new Map<string, string>();
  for (const { art } of discs) {
    const file = "flag" in art ? flags.get(art.flag) : ICON_ART[art.icon];
    if (file === undefined || files.has(symbolId(art))) continue;
    const inked = "flag" in art ? file : file.replace("currentColor", palette.inkSoft);
    files.set(symbolId(art), sized(inked, RASTER));
  }
  return files;
}

// There are no more files than countries and icons.
const inners = new Map<string, Uint8Array>();

/**
 * Returns the content of the outermost tag of an SVG file, without space between tags, as UTF-8.
 */
function innerOf(file: string): Uint8Array {
  const known = inners.get(file);
  if (known !== undefined) return known;
  const from = file.indexOf(">", file.indexOf("<svg")) + 1;
  const to = file.lastIndexOf("</svg>");
  const text = to < from ? "" : file.slice(from, to).replace(/>\s+</g, "><").trim();
  const inner = new TextEncoder().encode(text);
  inners.set(file, inner);
  return inner;
}
