import type { SignName } from "../../domain/sign.ts";
import type { Stroke } from "./strokes.ts";
import type { Box } from "./window.ts";

/** Signs are told apart without colours, too. CSS px. */
const DASHES: Readonly<Record<SignName, readonly number[]>> = {
  cooperation: [],
  friction: [7, 4],
  neutral: [1, 4],
};
const OPACITY = 0.6;
const RECEDED = 0.08;

export interface Drawing {
  /** The part that is seen, in units of the drawing. */
  box: Pick<Box, "left" | "top">;
  /** Pixels of the canvas in a unit of the drawing. */
  scale: number;
  /** Pixels of the canvas in a CSS px. */
  pixel: number;
  /** Elements whose lines stand out; none if all do. */
  chosen: readonly string[];
  colourOf: (sign: SignName) => string;
}

type Pen = Pick<
  CanvasRenderingContext2D,
  "setTransform" | "setLineDash" | "stroke" | "lineWidth" | "lineCap" | "strokeStyle"
> & { globalAlpha: number };

/** Draws lines on an empty canvas; they are as wide at every scale. */
export function drawLines(
  pen: Pen,
  strokes: readonly Stroke[],
  { box, scale, pixel, chosen, colourOf }: Drawing,
): void {
  pen.setTransform(scale, 0, 0, scale, -box.left * scale, -box.top * scale);
  const colours = {
    cooperation: colourOf("cooperation"),
    friction: colourOf("friction"),
    neutral: colourOf("neutral"),
  };
  const px = pixel / scale;
  for (const { sign, ends, width, path } of strokes) {
    const isReceded = chosen.length > 0 && !ends.some((end) => chosen.includes(end));
    pen.globalAlpha = isReceded ? RECEDED : OPACITY;
    pen.strokeStyle = colours[sign];
    pen.lineWidth = width * px;
    pen.lineCap = sign === "neutral" ? "round" : "butt";
    pen.setLineDash(DASHES[sign].map((length) => length * px));
    pen.stroke(new Path2D(path));
  }
}
