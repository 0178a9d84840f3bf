import { FAMILY } from "../model/label/text-size.ts";
import { CONTRADICTION, contradictionCorners } from "../model/label/contradiction-mark.ts";
import { BADGE_LETTER } from "../model/graph/disc-rings.ts";
import type { Place } from "../model/layout/pins.ts";
import { symbolId, writeSymbols, type Flags } from "./disc-symbols.ts";
import { BORDERS_OPACITY, HOLLOW, LAND_OPACITY, type Palette } from "../model/graph/style.ts";
import type { Line } from "../model/world/outlines.ts";
import type { Curve, Disc, Ground, Picture, Pill, Ring, Words } from "./picture.ts";
import { baseline } from "./map-texts.ts";
import { SvgPen } from "./svg-pen.ts";
import { isMeasured, textWidth } from "./text-width.ts";

const HALO = 3.5;
const FONT = FAMILY.replaceAll('"', "'");

/** Returns the picture as an SVG 1.1 file, in a string. */
export function asSvg(picture: Picture, flags: Flags): string {
  return new TextDecoder().decode(svgFile(picture, flags));
}

/**
 * Returns the picture as an SVG 1.1 file: presentation attributes alone, so that every reader of
 * SVG draws it alike; text stays text.
 */
export function svgFile(picture: Picture, flags: Flags): Uint8Array {
  const { width, height, palette, room, discs } = picture;
  const { background } = palette;
  const pen = new SvgPen();
  pen.raw(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" `);
  pen.raw(`width="`).px(width).raw(`" height="`).px(height);
  pen.raw(`" viewBox="0 0 `).px(width).raw(" ").px(height);
  pen.raw(`" role="img" aria-labelledby="title desc" font-family="`).text(FONT);
  pen.raw(`"><title id="title">`).text(picture.title);
  pen.raw(`</title><desc id="desc">`).text(picture.description);
  pen.raw(`</desc><defs><clipPath id="map-room"><rect y="`).px(room.top);
  pen.raw(`" width="`).px(room.width).raw(`" height="`).px(room.height).raw(`"/></clipPath>`);
  writeSymbols(pen, discs, flags, palette);
  pen.raw(`</defs>`);
  if (!picture.transparent)
    pen.raw(`<rect width="100%" height="100%" fill="`).raw(background).raw(`"/>`);
  pen.raw(`<g id="map" clip-path="url(#map-room)">`);
  if (picture.ground) writeGround(pen, picture.ground, palette);
  pen.raw(`<g id="relations" fill="none">`);
  for (const curve of picture.curves) writeCurve(pen, curve, background);
  pen.raw(`</g><g id="actors">`);
  for (const disc of discs) writeDisc(pen, disc, picture);
  pen.raw(`</g><g id="contradictions">`);
  for (const place of picture.contradictions) writeContradiction(pen, place, palette);
  pen.raw(`</g><g id="counts">`);
  for (const pill of picture.pills) writePill(pen, pill, background);
  pen.raw(`</g><g id="names" stroke-width="${HALO}" stroke-linejoin="round">`);
  for (const words of picture.names) writeWords(pen, words, background);
  pen.raw(`</g></g><g id="legend"><g fill="none">`);
  for (const curve of picture.samples) writeCurve(pen, curve, background);
  pen.raw(`</g>`);
  for (const place of picture.sampleContradictions) writeContradiction(pen, place, palette);
  for (const pill of picture.samplePills) writePill(pen, pill, background);
  for (const words of picture.lines) writeWords(pen, words, background, lengthOf(words));
  return pen.raw(`</g></svg>\n`).file();
}

function writeGround(pen: SvgPen, { land, borders, box }: Ground, palette: Palette): void {
  const { line: colour, background } = palette;
  const lines = (all: readonly Line[]): SvgPen => {
    for (const line of all)
      for (let k = 0; k + 1 < line.length; k += 2)
        pen
          .raw(k === 0 ? "M" : "L")
          .px(line[k] ?? 0)
          .raw(" ")
          .px(line[k + 1] ?? 0);
    return pen;
  };
  pen.raw(`<g id="ground" stroke="`).raw(colour).raw(`" stroke-width="1" stroke-opacity="`);
  pen.share(BORDERS_OPACITY).raw(`"><path fill="`).raw(colour).raw(`" fill-opacity="`);
  pen.share(LAND_OPACITY).raw(`" d="`);
  lines(land).raw(`"/><path fill="none" d="`);
  lines(borders).raw(`"/>`);
  if (box) {
    pen.raw(`<rect x="`).px(box.left).raw(`" y="`).px(box.top).raw(`" width="`).px(box.width);
    pen.raw(`" height="`).px(box.height).raw(`" rx="10" fill="`).raw(background).raw(`"/>`);
  }
  pen.raw(`</g>`);
}

function writeCurve(pen: SvgPen, curve: Curve, background: string): void {
  const { colour, head, dash, width, opacity } = curve;
  writeWay(pen, curve, colour).px(width).raw(`"`);
  if (dash) pen.raw(` stroke-dasharray="`).px(dash[0]).raw(" ").px(dash[1]).raw(`"`);
  writeOpacity(pen, opacity).raw("/>");
  if (curve.hollow)
    writeWay(pen, curve, background)
      .px(HOLLOW * width)
      .raw(`"/>`);
  if (!head) return;
  let before = `<path d="M`;
  for (const [x, y] of head) {
    pen.raw(before).px(x).raw(" ").px(y);
    before = "L";
  }
  pen.raw(`Z" fill="`).raw(colour).raw(`"`);
  writeOpacity(pen, opacity).raw("/>");
}

/** Returns a path up to its width. */
function writeWay(pen: SvgPen, curve: Curve, colour: string): SvgPen {
  const { x0, y0, cx, cy, x1, y1, arc } = curve;
  pen.raw(`<path d="M`).px(x0).raw(" ").px(y0);
  if (arc) {
    pen.raw("A").px(arc.radius).raw(" ").px(arc.radius).raw(" 0 ");
    pen.raw(arc.to - arc.from > Math.PI ? "1" : "0").raw(" 1");
  } else pen.raw("Q").px(cx).raw(" ").px(cy);
  pen.raw(" ").px(x1).raw(" ").px(y1);
  return pen.raw(`" stroke="`).raw(colour).raw(`" stroke-width="`);
}

function writeOpacity(pen: SvgPen, opacity: number): SvgPen {
  return opacity < 1 ? pen.raw(` opacity="`).share(opacity).raw(`"`) : pen;
}

function writeDisc(pen: SvgPen, disc: Disc, { palette }: Picture): void {
  const { x, y, radius, art, light, name } = disc;
  const circle = (r: number): SvgPen =>
    pen.raw(`<circle cx="`).px(x).raw(`" cy="`).px(y).raw(`" r="`).px(r).raw(`" fill="`);
  pen.raw("<g><title>").text(name).raw("</title>");
  if (disc.ringed) {
    circle(radius + 4).raw(palette.background);
    pen.raw(`" stroke="`).raw(palette.ink).raw(`" stroke-width="3"/>`);
  }
  if (light < 1) circle(radius).raw(palette.background).raw(`"/>`);
  pen.raw("<g");
  writeOpacity(pen, light).raw(">");
  circle(radius).raw(palette.surface).raw(`"/>`);
  pen.raw(`<use xlink:href="#`).raw(symbolId(art));
  pen.raw(`" x="`).px(x - radius);
  pen.raw(`" y="`).px(y - radius);
  pen.raw(`" width="`).px(2 * radius);
  pen.raw(`" height="`).px(2 * radius);
  pen.raw(`"/>`);
  circle(radius - 0.5)
    .raw(`none" stroke="`)
    .raw(palette.line);
  pen.raw(`"/>`);
  for (const ring of disc.rings) writeRing(pen, disc, ring, palette);
  pen.raw(`</g></g>`);
}

function writeRing(
  pen: SvgPen,
  { x, y }: Disc,
  { colour, dash, badge, shape }: Ring,
  { background }: Palette,
): void {
  pen.raw(`<circle cx="`).px(x).raw(`" cy="`).px(y).raw(`" r="`).px(shape.radius);
  pen.raw(`" fill="none" stroke="`).raw(colour).raw(`" stroke-width="`).px(shape.width).raw(`"`);
  if (dash.length > 0) pen.raw(` stroke-dasharray="`).raw(dash.join(" ")).raw(`"`);
  pen.raw("/>");
  if (badge === "") return;
  const { radius } = shape.badge;
  const [left, top] = [x + shape.badge.x, y + shape.badge.y];
  pen.raw(`<circle cx="`).px(left).raw(`" cy="`).px(top).raw(`" r="`).px(radius);
  pen.raw(`" fill="`).raw(colour).raw(`" stroke="`).raw(background).raw(`"/>`);
  writeLetter(pen, { x: left, y: top }, badge, BADGE_LETTER * radius, background);
}

function writeContradiction(pen: SvgPen, place: Place, { background, ink }: Palette): void {
  let before = `<path d="M`;
  for (const { x, y } of contradictionCorners(place)) {
    pen.raw(before).px(x).raw(" ").px(y);
    before = "L";
  }
  pen.raw(`Z" fill="`).raw(background).raw(`" stroke="`).raw(ink);
  pen.raw(`" stroke-width="`).px(CONTRADICTION.line).raw(`"/>`);
  writeLetter(pen, place, "!", CONTRADICTION.letter, ink);
}

function writeLetter(
  pen: SvgPen,
  { x, y }: Place,
  letter: string,
  size: number,
  colour: string,
): void {
  pen.raw(`<text x="`).px(x).raw(`" y="`).px(baseline(y, size));
  pen.raw(`" text-anchor="middle" font-weight="700" font-size="`).px(size);
  pen.raw(`" fill="`).raw(colour).raw(`">`).text(letter).raw("</text>");
}

function writePill(pen: SvgPen, pill: Pill, background: string): void {
  const { left, top, width, height, colour, opacity, words } = pill;
  pen.raw(`<rect x="`).px(left).raw(`" y="`).px(top);
  pen.raw(`" width="`).px(width).raw(`" height="`).px(height);
  pen.raw(`" rx="`).px(height / 2);
  pen.raw(`" fill="`).raw(background).raw(`" stroke="`).raw(colour).raw(`" stroke-width="1.25"`);
  if (opacity < 1) pen.raw(` stroke-opacity="`).share(opacity).raw(`"`);
  pen.raw("/>");
  writeWords(pen, words, background);
}

/**
 * Length for which a line was laid out, px; null: not every letter of it was measured. A reader's
 * machine without Inter takes a wider type, in which a full line would leave the picture.
 */
const lengthOf = ({ text, weight, size }: Words): number | null =>
  isMeasured(text) ? textWidth(text, weight, size) : null;

function writeWords(
  pen: SvgPen,
  words: Words,
  background: string,
  length: number | null = null,
): void {
  if (words.href) pen.raw(`<a xlink:href="`).text(words.href).raw(`" target="_top">`);
  pen.raw(`<text x="`).px(words.x).raw(`" y="`).px(words.y).raw(`"`);
  if (words.anchor === "middle") pen.raw(` text-anchor="middle"`);
  pen.raw(` font-size="`).raw(String(words.size));
  pen.raw(`" font-weight="`).raw(String(words.weight));
  pen.raw(`" fill="`).raw(words.colour).raw(`"`);
  if (length !== null) pen.raw(` textLength="`).px(length).raw(`" lengthAdjust="spacingAndGlyphs"`);
  if (words.halo) pen.raw(` stroke="`).raw(background).raw(`" paint-order="stroke"`);
  writeOpacity(pen, words.opacity).raw(">").text(words.text).raw("</text>");
  if (words.href) pen.raw("</a>");
}
