import type Sigma from "sigma";
import type { RenderState } from "../render/render-state.ts";
import { context2d } from "../../ui/browser/context-2d.ts";

/** Width by which the canvas of labels is larger than the screen at each side, CSS px. */
export const LABEL_OVERHANG = 64;
const ORIGIN = { x: 0, y: 0 };

/** Returns the canvas of labels. Throws an Error if the renderer has none. */
export function namesCanvas(sigma: Sigma): HTMLCanvasElement {
  const { names } = sigma.getCanvases();
  if (!names) throw new Error("no canvas of labels");
  return names;
}

/** Fits the canvas to the screen; its context then takes screen coordinates in CSS px. */
export function sizeLabelCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
): void {
  const ratio = window.devicePixelRatio || 1;
  const full = { width: width + 2 * LABEL_OVERHANG, height: height + 2 * LABEL_OVERHANG };
  canvas.width = full.width * ratio;
  canvas.height = full.height * ratio;
  canvas.style.left = canvas.style.top = `${-LABEL_OVERHANG}px`;
  canvas.style.width = `${full.width}px`;
  canvas.style.height = `${full.height}px`;
  const origin = LABEL_OVERHANG * ratio;
  context2d(canvas).setTransform(ratio, 0, 0, ratio, origin, origin);
}

/** While the map is only dragged, the canvas is dragged along instead of being written anew. */
export function dragAlong(
  sigma: Sigma,
  state: RenderState,
  canvas: HTMLCanvasElement,
): { follows: () => boolean; letGo: () => void; shift: () => { x: number; y: number } } {
  let shift = { x: 0, y: 0 };
  let drawn: { ratio: number; x: number; y: number; light: number } | null = null;
  return {
    /** Moves the canvas to where the map is; false when it must be written anew */
    follows: () => {
      const { ratio } = sigma.getCamera();
      const { x, y } = sigma.framedGraphToViewport(ORIGIN);
      const light = state.focus.progress.now() + state.fan.now() + state.move.now();
      const shiftX = drawn ? x - drawn.x : 0;
      const shiftY = drawn ? y - drawn.y : 0;
      const kept =
        drawn?.ratio === ratio &&
        drawn.light === light &&
        Math.max(Math.abs(shiftX), Math.abs(shiftY)) < LABEL_OVERHANG;
      if (!kept) drawn = { ratio, x, y, light };
      shift = kept ? { x: shiftX, y: shiftY } : { x: 0, y: 0 };
      canvas.style.transform = kept ? `translate(${shiftX}px, ${shiftY}px)` : "";
      return kept;
    },
    letGo: () => {
      drawn = null;
    },
    /** Distance that the canvas has been dragged since it was drawn, CSS px */
    shift: () => shift,
  };
}
