import type { DiscArt } from "../graph/disc-art.ts";
import type { Palette } from "../graph/style.ts";
import { ICON_ART } from "./icon-art.ts";
import type { Disc, Picture } from "./picture.ts";

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

/** The symbols that some discs use, each once: flags and icons cut round. */
export function symbols(discs: readonly Disc[], flags: Flags, palette: Palette): string {
  const used = new Map(discs.map(({ art }) => [symbolId(art), art]));
  const half = FLAG_SIZE / 2;
  const round = `<clipPath id="round"><circle cx="${half}" cy="${half}" r="${half}"/></clipPath>`;
  const written = [...used].map(([id, art]) => {
    if ("icon" in art) return iconSymbol(id, ICON_ART[art.icon], palette);
    const box = `viewBox="0 0 ${FLAG_SIZE} ${FLAG_SIZE}"`;
    const flag = innerOf(flags.get(art.flag) ?? "");
    return `<symbol id="${id}" ${box}><g clip-path="url(#round)">${flag}</g></symbol>`;
  });
  return round + written.join("");
}

function iconSymbol(id: string, file: string, palette: Palette): string {
  const box = `viewBox="0 0 ${2 * ICON_SIZE} ${2 * ICON_SIZE}"`;
  const lines =
    `fill="none" stroke="${palette.inkSoft}" stroke-width="2" ` +
    `stroke-linecap="round" stroke-linejoin="round"`;
  const disc = `<circle cx="24" cy="24" r="24" fill="${palette.surface}"/>`;
  const icon = `<g transform="translate(12 12)" ${lines}>${innerOf(file)}</g>`;
  return `<symbol id="${id}" ${box}>${disc}${icon}</symbol>`;
}

/** Files of what discs show, by the ids of their symbols, sized for who rasterises them. */
export function discFiles({ discs, palette }: Picture, flags: Flags): Map<string, string> {
  const sized = (file: string, size: number): string =>
    file
      .replace(/ (width|height)="\d+"/g, "")
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
const inners = new Map<string, string>();

/** What lies within the outermost tag of an SVG file, without the space between tags. */
function innerOf(file: string): string {
  const known = inners.get(file);
  if (known !== undefined) return known;
  const from = file.indexOf(">", file.indexOf("<svg")) + 1;
  const to = file.lastIndexOf("</svg>");
  const inner = to < from ? "" : file.slice(from, to).replace(/>\s+</g, "><").trim();
  inners.set(file, inner);
  return inner;
}
