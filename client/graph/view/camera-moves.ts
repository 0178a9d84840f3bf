import type Sigma from "sigma";
import type { Insets } from "./camera-fit.ts";

const DURATION = 240;
const STEP = 80;

/** Ways to move the camera, smooth unless motion is to be left out. */
export interface CameraMoves {
  go(state: { x?: number; y?: number; ratio?: number }, animate: boolean): void;
  /** Zooms by a factor: above 1 in, below 1 out */
  zoom(factor: number): void;
  /** Moves the map by so many steps of 80 px to the right and down */
  pan(right: number, down: number): void;
  /** Brings a framed point to the middle of the room that insets leave, at most at this ratio */
  centre(at: { x: number; y: number }, insets: Insets, mostRatio: number): void;
}

export function cameraMoves(sigma: Sigma, still: () => boolean): CameraMoves {
  const camera = sigma.getCamera();

  /** So many screen px as a way in the camera's coordinates. */
  const way = (x: number, y: number) => {
    const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const to = sigma.viewportToFramedGraph({ x, y });
    return { x: to.x - from.x, y: to.y - from.y };
  };
  const go: CameraMoves["go"] = (state, animate) => {
    if (!animate || still()) camera.setState(state);
    else void camera.animate(state, { duration: DURATION, easing: "quadraticOut" });
    sigma.scheduleRender();
  };
  return {
    go,
    zoom: (factor) => go({ ratio: camera.ratio / factor }, true),
    pan: (right, down) => {
      const { x, y } = way(STEP * right, STEP * down);
      go({ x: camera.x + x, y: camera.y + y }, true);
    },
    centre: (at, insets, mostRatio) => {
      const ratio = Math.min(camera.ratio, mostRatio);
      const off = way((insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2);
      const nearer = ratio / camera.ratio;
      go({ x: at.x - off.x * nearer, y: at.y - off.y * nearer, ratio }, true);
    },
  };
}
