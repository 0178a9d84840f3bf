import { wrapped } from "../../static-picture/wrapped.ts";

/** CSS px. */
const SIZE = 12;
const LINE = 17;
const MARGIN = 10;

/** Styles of the texts below a picture, as in CSS. */
export interface TextStyle {
  color: string;
  backgroundColor: string;
  fontFamily: string;
}

/**
 * Returns a picture with texts below it, each broken into lines as wide as the picture: nothing is
 * cut.
 * @param ratio px of the picture for one of CSS
 */
export function withTexts(
  picture: HTMLCanvasElement,
  texts: readonly string[],
  { color, backgroundColor, fontFamily }: TextStyle,
  ratio: number,
): HTMLCanvasElement {
  const whole = document.createElement("canvas");
  const context = whole.getContext("2d");
  if (!context) return picture;
  const font = `${SIZE * ratio}px ${fontFamily}`;
  context.font = font;
  const most = picture.width - 2 * MARGIN * ratio;
  const lines = texts.flatMap((text) =>
    wrapped(text, (part) => context.measureText(part).width <= most),
  );
  whole.width = picture.width;
  whole.height = picture.height + (lines.length * LINE + MARGIN) * ratio;
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, whole.width, whole.height);
  context.drawImage(picture, 0, 0);
  // A canvas that gets another size forgets how it writes.
  context.font = font;
  context.fillStyle = color;
  context.textBaseline = "middle";
  lines.forEach((line, i) => {
    const y = picture.height + (MARGIN / 2 + (i + 0.5) * LINE) * ratio;
    context.fillText(line, MARGIN * ratio, y);
  });
  return whole;
}
