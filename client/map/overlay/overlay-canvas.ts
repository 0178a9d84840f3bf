import { context2d } from "../../ui/browser/context-2d.ts";

/** A canvas in the map's frame that is as large as the map, in CSS px whatever the screen. */
export class OverlayCanvas {
  readonly #canvas = document.createElement("canvas");

  /** @param name its class; the first child of the frame lies below what the map draws */
  constructor(
    private readonly container: HTMLElement,
    name: string,
    place: "append" | "prepend",
  ) {
    this.#canvas.className = `overlay ${name}`;
    container[place](this.#canvas);
  }

  /** Returns the context with nothing drawn on it. */
  cleared(): CanvasRenderingContext2D {
    const { clientWidth, clientHeight } = this.container;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
    const context = context2d(this.#canvas);
    // Another size clears too, and takes much longer.
    if (this.#canvas.width !== width || this.#canvas.height !== height)
      Object.assign(this.#canvas, { width, height });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }

  end(): void {
    this.#canvas.remove();
  }
}
