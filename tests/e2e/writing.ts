import type { Page } from "playwright-core";

/** A text on a canvas and the room it takes, CSS px of the canvas. */
export interface WrittenText {
  text: string;
  /** `#rrggbb` */
  colour: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Makes every canvas of the page remember what is written on it since it was last cleared. */
export function recordWriting(): void {
  const writing = new Map<HTMLCanvasElement, WrittenText[]>();
  type Context = CanvasRenderingContext2D;
  const own = (name: string): unknown =>
    Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, name)?.value;
  const clear = own("clearRect") as (this: Context, ...box: number[]) => void;
  const fill = own("fillText") as (this: Context, text: string, x: number, y: number) => void;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    writing.delete(this.canvas);
    clear.apply(this, box);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    const size = this.measureText(text);
    const texts = writing.get(this.canvas) ?? [];
    texts.push({
      text,
      colour: this.fillStyle as string,
      left: x - size.actualBoundingBoxLeft,
      right: x + size.actualBoundingBoxRight,
      top: y - size.actualBoundingBoxAscent,
      bottom: y + size.actualBoundingBoxDescent,
    });
    writing.set(this.canvas, texts);
    fill.call(this, text, x, y);
  };
  Object.assign(window, { writing });
}

/** What stands on the canvases of a page now; `recordWriting` must have run on it before. */
export function writtenTexts(page: Page): Promise<WrittenText[]> {
  return page.evaluate(() => {
    const { writing } = window as unknown as { writing: Map<HTMLCanvasElement, WrittenText[]> };
    return [...writing].filter(([canvas]) => canvas.isConnected).flatMap(([, texts]) => texts);
  });
}

/** The pairs of texts whose letters touch. */
export function overlaps(texts: readonly WrittenText[]): [string, string][] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map(({ text }): [string, string] => [one.text, text]),
  );
}
