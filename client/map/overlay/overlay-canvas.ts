import { context2d } from "../../ui/browser/context-2d.ts";

/** A canvas in the map's frame that is as large as the map, in CSS px whatever the screen. */
export class OverlayCanvas {
  readonly #canvas = document.createElement("canvas");

  /**
   * @param name its class
   * @param above the child of the frame that lies just above it; null: none does
   */
  constructor(
    private readonly container: HTMLElement,
    name: string,
    above: Node | null,
  ) {
    this.#canvas.className = `overlay ${name}`;
    container.insertBefore(this.#canvas, above);
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
