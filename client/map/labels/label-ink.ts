import type { Palette } from "../../model/graph/style.ts";
import type { Box } from "../../model/label/taken-room.ts";
import { FAMILY, LINE_HEIGHT, NAME_SIZE } from "../../model/label/text-size.ts";
import { PILL_HEIGHT, PILL_SIZE, type WidthOf } from "../../model/label/text-size.ts";

/** Writes names, pills and predicate labels; remembers how wide texts are. */
export interface LabelInk {
  widthOf: WidthOf;
  /** Text centred in a box, a line under the other, with a halo in the background's colour */
  write(lines: readonly string[], box: Box, weight: number, colour: string, alpha: number): void;
  /** A rounded pill with an outline */
  pill(text: string, box: Box, colour: string, alpha: number): void;
  /** Forgets widths, when a font came in */
  forget: () => void;
}

export function labelInk(context: CanvasRenderingContext2D, palette: () => Palette): LabelInk {
  const widths = new Map<number, Map<string, number>>();
  const font = (weight: number, size: number): string => `${weight} ${size}px ${FAMILY}`;
  return {
    widthOf: (text, weight) => {
      let known = widths.get(weight);
      if (!known) widths.set(weight, (known = new Map<string, number>()));
      let width = known.get(text);
      if (width === undefined) {
        context.font = font(weight, NAME_SIZE);
        known.set(text, (width = context.measureText(text).width));
      }
      return width;
    },
    write: (lines, box, weight, colour, alpha) => {
      context.globalAlpha = alpha;
      context.font = font(weight, NAME_SIZE);
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.lineJoin = "round";
      context.lineWidth = 3.5;
      context.strokeStyle = palette().background;
      context.fillStyle = colour;
      const x = (box.left + box.right) / 2;
      for (const [i, line] of lines.entries()) {
        const y = box.top + (i + 0.5) * LINE_HEIGHT;
        context.strokeText(line, x, y);
        context.fillText(line, x, y);
      }
    },
    pill: (text, box, colour, alpha) => {
      context.globalAlpha = 1;
      context.beginPath();
      context.roundRect(box.left, box.top, box.right - box.left, PILL_HEIGHT, PILL_HEIGHT / 2);
      context.fillStyle = palette().background;
      context.fill();
      context.globalAlpha = alpha;
      context.lineWidth = 1.25;
      context.strokeStyle = context.fillStyle = colour;
      context.stroke();
      context.font = font(650, PILL_SIZE);
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillText(text, (box.left + box.right) / 2, box.top + PILL_HEIGHT / 2 + 0.5);
    },
    forget: () => widths.clear(),
  };
}
