import type Sigma from "sigma";
import { context2d } from "../../ui/browser/context-2d.ts";

/**
 * Copies the layers of the renderer, as they lie over each other, onto one canvas in device px.
 * @param background colour below everything
 */
export function pictureOf(sigma: Sigma, background: string): HTMLCanvasElement {
  const container = sigma.getContainer();
  const { left, top, width, height } = container.getBoundingClientRect();
  const ratio = window.devicePixelRatio || 1;
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  const context = context2d(canvas);
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(ratio, ratio);
  // A WebGL canvas can be read only before the browser presents it.
  sigma.refresh();
  for (const layer of container.querySelectorAll("canvas")) {
    const box = layer.getBoundingClientRect();
    if (layer.width > 0 && layer.height > 0)
      context.drawImage(layer, box.left - left, box.top - top, box.width, box.height);
  }
  return canvas;
}
