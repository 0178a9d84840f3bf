import { CONTRADICTION, contradictionCorners } from "../model/label/contradiction-mark.ts";
import { BADGE_LETTER } from "../model/graph/disc-rings.ts";
import type { Palette } from "../model/graph/style.ts";
import { FAMILY } from "../model/label/text-size.ts";
import type { Place } from "../model/layout/pins.ts";
import type { Canvas } from "./canvas.ts";
import type { Ring } from "./picture.ts";

/** Paints a ring around the middle of a disc, with its badge. */
export function paintRing(
  canvas: Canvas,
  { x, y }: Place,
  { colour, dash, badge, shape }: Ring,
  { background }: Pick<Palette, "background">,
): void {
  canvas.beginPath();
  canvas.arc(x, y, shape.radius, 0, 2 * Math.PI);
  canvas.setLineDash([...dash]);
  canvas.lineWidth = shape.width;
  canvas.strokeStyle = colour;
  canvas.stroke();
  canvas.setLineDash([]);
  if (badge === "") return;
  const { x: right, y: down, radius } = shape.badge;
  const middle = { x: x + right, y: y + down };
  canvas.beginPath();
  canvas.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
  canvas.fillStyle = colour;
  canvas.fill();
  canvas.lineWidth = 1;
  canvas.strokeStyle = background;
  canvas.stroke();
  paintLetter(canvas, middle, badge, BADGE_LETTER * radius, background);
}

/** Paints the mark of a line that contradicts the camps. */
export function paintContradiction(
  canvas: Canvas,
  place: Place,
  { background, ink }: Pick<Palette, "background" | "ink">,
): void {
  canvas.beginPath();
  for (const { x, y } of contradictionCorners(place)) canvas.lineTo(x, y);
  canvas.closePath();
  canvas.fillStyle = background;
  canvas.fill();
  canvas.lineWidth = CONTRADICTION.line;
  canvas.strokeStyle = ink;
  canvas.stroke();
  paintLetter(canvas, place, "!", CONTRADICTION.letter, ink);
}

function paintLetter(
  canvas: Canvas,
  { x, y }: Place,
  letter: string,
  size: number,
  colour: string,
): void {
  canvas.font = `700 ${size}px ${FAMILY}`;
  canvas.textAlign = "center";
  canvas.textBaseline = "middle";
  canvas.fillStyle = colour;
  canvas.fillText(letter, x, y + 0.5);
}
