import type Sigma from "sigma";
import type { Insets } from "./camera-fit.ts";

const DURATION = 240;
const STEP = 80;

/** A place of the camera, framed, and how far away it is. */
export interface CameraPlace {
  x: number;
  y: number;
  ratio: number;
}

/** Ways to move the camera, smooth unless motion is to be left out. */
export interface CameraMoves {
  /** The camera, or the one that a running movement ends at */
  readonly place: CameraPlace;
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
  let going: CameraPlace | null = null;

  const place = (): CameraPlace => {
    const { x, y, ratio } = camera;
    return going ?? { x, y, ratio };
  };
  /** So many screen px as a way in the camera's coordinates. */
  const way = (x: number, y: number) => {
    const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const to = sigma.viewportToFramedGraph({ x, y });
    return { x: to.x - from.x, y: to.y - from.y };
  };
  const go: CameraMoves["go"] = (state, animate) => {
    const now = place();
    const { x = now.x, y = now.y } = state;
    const to = { x, y, ratio: camera.getBoundedRatio(state.ratio ?? now.ratio) };
    if ((!animate || still()) && !camera.isAnimated()) camera.setState(to);
    else {
      // Also called if another move, or the reader, takes the camera elsewhere meanwhile.
      const over = () => {
        if (going === to) going = null;
      };
      const duration = animate && !still() ? DURATION : 1;
      camera.animate(to, { duration, easing: "quadraticOut" }, over);
      going = to;
    }
    sigma.scheduleRender();
  };
  return {
    go,
    get place() {
      return place();
    },
    zoom: (factor) => go({ ratio: place().ratio / factor }, true),
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
