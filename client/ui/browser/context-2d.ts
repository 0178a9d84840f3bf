import { msg } from "../../../domain/message.ts";

/** Returns the context that draws on a canvas. Throws an Error if the browser has none for it. */
export function context2d(
  canvas: HTMLCanvasElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", settings);
  if (!context) throw new Error(msg("The browser cannot draw on a canvas."));
  return context;
}
