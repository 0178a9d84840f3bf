import type { PictureLink } from "../../domain/contract/picture.ts";
import type { Picture } from "./picture.ts";
import { textWidth } from "./text-width.ts";

// Heights of a line of text above and below its baseline, as shares of its size.
const ABOVE = 0.85;
const BELOW = 0.3;

/** Returns the target of a click in a picture, and its area in px. */
export function linksIn({ lines }: Pick<Picture, "lines">): PictureLink[] {
  return lines.flatMap(({ href, x, y, text, size, weight }) => {
    if (!href) return [];
    const right = x + textWidth(text, weight, size);
    return [{ left: x, top: y - ABOVE * size, right, bottom: y + BELOW * size, href }];
  });
}
