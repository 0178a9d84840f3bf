import { FAMILY } from "../graph/label/text-size.ts";
import { symbolId, symbols, type Flags } from "./disc-symbols.ts";
import type { Curve, Disc, Picture, Pill, Words } from "./picture.ts";
import { xmlEscaped } from "./xml-text.ts";

const HALO = 3.5;

/**
 * The picture as an SVG 1.1 file: presentation attributes alone, so that every reader of SVG draws
 * it alike; text stays text.
 */
export function asSvg(picture: Picture, flags: Flags): string {
  const { width, height, palette, room, discs } = picture;
  const { background } = palette;
  const size = `width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}"`;
  const family = xmlEscaped(FAMILY.replaceAll('"', "'"));
  const clip = `<rect y="${px(room.top)}" width="${px(room.width)}" height="${px(room.height)}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} `,
    `role="img" aria-labelledby="title desc" font-family="${family}">`,
    `<title id="title">${xmlEscaped(picture.title)}</title>`,
    `<desc id="desc">${xmlEscaped(picture.description)}</desc>`,
    `<defs><clipPath id="map-room">${clip}</clipPath>${symbols(discs, flags, palette)}</defs>`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    `<g id="map" clip-path="url(#map-room)">`,
    `<g id="relations" fill="none">`,
    ...picture.curves.map((curve) => svgCurve(curve, background)),
    `</g><g id="actors">`,
    ...discs.map((disc) => svgDisc(disc, picture)),
    `</g><g id="counts">`,
    ...picture.pills.map((pill) => svgPill(pill, background)),
    `</g><g id="names" stroke-width="${HALO}" stroke-linejoin="round">`,
    ...picture.names.map((words) => svgWords(words, background)),
    `</g></g><g id="legend">`,
    `<g fill="none">`,
    ...picture.samples.map((curve) => svgCurve(curve, background)),
    `</g>`,
    ...picture.samplePills.map((pill) => svgPill(pill, background)),
    ...picture.lines.map((words) => svgWords(words, background)),
    `</g></svg>\n`,
  ].join("");
}

const MOST_WRITTEN = 41_000;
/** Lengths by their tenths, each put into words once: a picture writes thousands of them. */
const written = new Array<string | undefined>(MOST_WRITTEN);

/** A length to a tenth of a px, as fine as anybody sees. */
function px(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths >= 0 && tenths < MOST_WRITTEN) return (written[tenths] ??= String(tenths / 10));
  return String(tenths / 10);
}

function share(value: number): number {
  return Math.round(value * 100) / 100;
}

function svgCurve(curve: Curve, background: string): string {
  const { colour, head, dash, width, opacity } = curve;
  const way =
    `<path d="M${px(curve.x0)} ${px(curve.y0)}Q${px(curve.cx)} ${px(curve.cy)} ` +
    `${px(curve.x1)} ${px(curve.y1)}" stroke="`;
  const light = opacity < 1 ? ` opacity="${share(opacity)}"` : "";
  const cut = dash ? ` stroke-dasharray="${px(dash[0])} ${px(dash[1])}"` : "";
  let drawn = `${way}${colour}" stroke-width="${px(width)}"${cut}${light}/>`;
  if (curve.hollow) drawn += `${way}${background}" stroke-width="${px(0.4 * width)}"/>`;
  if (head) {
    const corners = head.map(([x, y]) => `${px(x)} ${px(y)}`).join("L");
    drawn += `<path d="M${corners}Z" fill="${colour}"${light}/>`;
  }
  return drawn;
}

function svgDisc({ x, y, radius, art, light, ringed, name }: Disc, { palette }: Picture): string {
  const at = `cx="${px(x)}" cy="${px(y)}"`;
  const circle = (r: number, more: string): string => `<circle ${at} r="${px(r)}" ${more}/>`;
  const box = `x="${px(x - radius)}" y="${px(y - radius)}"`;
  const size = px(2 * radius);
  const ring = ringed
    ? circle(radius + 4, `fill="${palette.background}" stroke="${palette.ink}" stroke-width="3"`)
    : "";
  const under = light < 1 ? circle(radius, `fill="${palette.background}"`) : "";
  const faint = light < 1 ? ` opacity="${share(light)}"` : "";
  return [
    `<g><title>${xmlEscaped(name)}</title>${ring}${under}<g${faint}>`,
    circle(radius, `fill="${palette.surface}"`),
    `<use xlink:href="#${symbolId(art)}" ${box} width="${size}" height="${size}"/>`,
    circle(radius - 0.5, `fill="none" stroke="${palette.line}"`),
    `</g></g>`,
  ].join("");
}

function svgPill(pill: Pill, background: string): string {
  const { left, top, width, height, colour, opacity, words } = pill;
  const box = `x="${px(left)}" y="${px(top)}" width="${px(width)}" height="${px(height)}"`;
  const faint = opacity < 1 ? ` stroke-opacity="${share(opacity)}"` : "";
  const line = `stroke="${colour}" stroke-width="1.25"${faint}`;
  const frame = `<rect ${box} rx="${px(height / 2)}" fill="${background}" ${line}/>`;
  return frame + svgWords(words, background);
}

function svgWords(words: Words, background: string): string {
  const { size, weight, colour, opacity, anchor, halo } = words;
  const type = `font-size="${size}" font-weight="${weight}" fill="${colour}"`;
  const place = `x="${px(words.x)}" y="${px(words.y)}"${anchor === "middle" ? ' text-anchor="middle"' : ""}`;
  const faint = opacity < 1 ? ` opacity="${share(opacity)}"` : "";
  const outline = halo ? ` stroke="${background}" paint-order="stroke"` : "";
  return `<text ${place} ${type}${outline}${faint}>${xmlEscaped(words.text)}</text>`;
}
