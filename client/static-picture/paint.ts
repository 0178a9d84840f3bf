import { FAMILY } from "../model/label/text-size.ts";
import { symbolId } from "./disc-symbols.ts";
import { BORDERS_OPACITY, HOLLOW, LAND_OPACITY, type Palette } from "../model/graph/style.ts";
import type { Line } from "../model/world/outlines.ts";
import type { Canvas } from "./canvas.ts";
import { paintContradiction, paintRing } from "./paint-marks.ts";
import type { Curve, Disc, Ground, Picture, Pill, Words } from "./picture.ts";

const HALO = 3.5;
// An icon's share of its disc.
const ICON = 0.5;

/** Images of flags and icons, by the id of their symbol; one that is missing leaves its disc empty. */
export type Images = ReadonlyMap<string, CanvasImageSource>;

/** Paints a picture, `scale` px of the canvas for each of its own. */
export function paint(picture: Picture, canvas: Canvas, images: Images, scale: number): void {
  const { width, height, palette, room } = picture;
  const brush = { canvas, background: palette.background };
  canvas.save();
  canvas.scale(scale, scale);
  if (!picture.transparent) {
    canvas.fillStyle = palette.background;
    canvas.fillRect(0, 0, width, height);
  }
  canvas.lineJoin = "round";
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, room.top, room.width, room.height);
  canvas.clip();
  if (picture.ground) paintGround(canvas, picture.ground, palette);
  for (const curve of picture.curves) paintCurve(brush, curve);
  for (const disc of picture.discs) paintDisc(canvas, disc, picture, images);
  canvas.globalAlpha = 1;
  for (const place of picture.contradictions) paintContradiction(canvas, place, palette);
  for (const pill of picture.pills) paintPill(brush, pill);
  for (const words of picture.names) paintWords(brush, words);
  canvas.restore();
  for (const curve of picture.samples) paintCurve(brush, curve);
  canvas.globalAlpha = 1;
  for (const place of picture.sampleContradictions) paintContradiction(canvas, place, palette);
  for (const pill of picture.samplePills) paintPill(brush, pill);
  for (const words of picture.lines) paintWords(brush, words);
  canvas.restore();
}

interface Brush {
  canvas: Canvas;
  background: string;
}

function paintGround(canvas: Canvas, { land, borders, box }: Ground, palette: Palette): void {
  const trace = (lines: readonly Line[]): void => {
    canvas.beginPath();
    for (const line of lines)
      for (let k = 0; k + 1 < line.length; k += 2)
        if (k === 0) canvas.moveTo(line[k] ?? 0, line[k + 1] ?? 0);
        else canvas.lineTo(line[k] ?? 0, line[k + 1] ?? 0);
  };
  canvas.fillStyle = canvas.strokeStyle = palette.line;
  canvas.lineWidth = 1;
  trace(land);
  canvas.globalAlpha = LAND_OPACITY;
  canvas.fill();
  canvas.globalAlpha = BORDERS_OPACITY;
  canvas.stroke();
  trace(borders);
  canvas.stroke();
  if (!box) return;
  canvas.globalAlpha = 1;
  canvas.beginPath();
  canvas.roundRect(box.left, box.top, box.width, box.height, 10);
  canvas.fillStyle = palette.background;
  canvas.fill();
  canvas.stroke();
}

function paintCurve({ canvas, background }: Brush, curve: Curve): void {
  const { head, colour } = curve;
  canvas.globalAlpha = curve.opacity;
  canvas.beginPath();
  const { arc } = curve;
  if (arc) canvas.arc(arc.x, arc.y, arc.radius, arc.from, arc.to);
  else {
    canvas.moveTo(curve.x0, curve.y0);
    canvas.quadraticCurveTo(curve.cx, curve.cy, curve.x1, curve.y1);
  }
  canvas.setLineDash(curve.dash ? [...curve.dash] : []);
  canvas.lineWidth = curve.width;
  canvas.strokeStyle = colour;
  canvas.stroke();
  canvas.setLineDash([]);
  if (curve.hollow) {
    canvas.globalAlpha = 1;
    canvas.lineWidth = HOLLOW * curve.width;
    canvas.strokeStyle = background;
    canvas.stroke();
  }
  if (!head) return;
  canvas.globalAlpha = curve.opacity;
  canvas.beginPath();
  for (const [x, y] of head) canvas.lineTo(x, y);
  canvas.closePath();
  canvas.fillStyle = colour;
  canvas.fill();
}

function paintDisc(canvas: Canvas, disc: Disc, { palette }: Picture, images: Images): void {
  const { x, y, radius, art, light } = disc;
  const circle = (r: number): void => {
    canvas.beginPath();
    canvas.arc(x, y, r, 0, 2 * Math.PI);
  };
  canvas.globalAlpha = 1;
  canvas.fillStyle = palette.background;
  circle(disc.ringed ? radius + 4 : radius);
  canvas.fill();
  if (disc.ringed) {
    canvas.lineWidth = 3;
    canvas.strokeStyle = palette.ink;
    canvas.stroke();
  }
  canvas.globalAlpha = light;
  canvas.save();
  circle(radius);
  canvas.clip();
  canvas.fillStyle = palette.surface;
  canvas.fill();
  const image = images.get(symbolId(art));
  const reach = "flag" in art ? radius : radius * ICON;
  if (image) canvas.drawImage(image, x - reach, y - reach, 2 * reach, 2 * reach);
  canvas.restore();
  canvas.globalAlpha = light;
  circle(radius - 0.5);
  canvas.lineWidth = 1;
  canvas.strokeStyle = palette.line;
  canvas.stroke();
  for (const ring of disc.rings) paintRing(canvas, disc, ring, palette);
}

function paintPill(brush: Brush, pill: Pill): void {
  const { canvas, background } = brush;
  canvas.globalAlpha = 1;
  canvas.beginPath();
  canvas.roundRect(pill.left, pill.top, pill.width, pill.height, pill.height / 2);
  canvas.fillStyle = background;
  canvas.fill();
  canvas.globalAlpha = pill.opacity;
  canvas.lineWidth = 1.25;
  canvas.strokeStyle = pill.colour;
  canvas.stroke();
  paintWords(brush, pill.words);
}

function paintWords({ canvas, background }: Brush, words: Words): void {
  canvas.globalAlpha = words.opacity;
  canvas.font = `${words.weight} ${words.size}px ${FAMILY}`;
  canvas.textAlign = words.anchor === "middle" ? "center" : "left";
  canvas.textBaseline = "alphabetic";
  if (words.halo) {
    canvas.lineWidth = HALO;
    canvas.strokeStyle = background;
    canvas.strokeText(words.text, words.x, words.y);
  }
  canvas.fillStyle = words.colour;
  canvas.fillText(words.text, words.x, words.y);
}
