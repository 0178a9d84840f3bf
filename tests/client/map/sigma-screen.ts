import EventEmitter from "eventemitter3";
import type Sigma from "sigma";
import type { CameraState, Coordinates } from "sigma/types";
import { matrixFromCamera, multiplyVec2 } from "sigma/utils";

// Sigma reads constants of WebGL while it is loaded; without a renderer none of them is used.
Object.assign(globalThis, { WebGL2RenderingContext: class {}, WebGLRenderingContext: class {} });
const { Camera } = await import("sigma");

/** CSS px. */
const SIZE = { width: 1000, height: 600 };
const SQUARE = { width: 1, height: 1 };

/** A renderer that draws nothing, since WebGL is missing: its camera and its matrices are sigma's. */
export interface SigmaScreen {
  sigma: Sigma;
  mouse: EventEmitter & { isMouseDown: boolean };
  touch: EventEmitter;
  /** Frames that were asked for */
  frames: number;
  size: { width: number; height: number };
}

/** Returns a screen of 1,000 × 600 px at the beginning. */
export function sigmaScreen(container?: HTMLElement): SigmaScreen {
  const camera = new Camera();
  const matrix = (state: CameraState, inverse: boolean) =>
    matrixFromCamera(state, screen.size, SQUARE, 0, inverse);
  const count = () => (screen.frames += 1);
  const sigma = Object.assign(new EventEmitter(), {
    getCamera: () => camera,
    getMouseCaptor: () => screen.mouse,
    getTouchCaptor: () => screen.touch,
    getContainer: () => container,
    getDimensions: () => ({ ...screen.size }),
    scaleSize: (size = 1) => size,
    framedGraphToViewport: (point: Coordinates, { cameraState = camera.getState() } = {}) => {
      const { x, y } = multiplyVec2(matrix(cameraState, false), point);
      return { x: ((1 + x) * screen.size.width) / 2, y: ((1 - y) * screen.size.height) / 2 };
    },
    viewportToFramedGraph: ({ x, y }: Coordinates, { cameraState = camera.getState() } = {}) =>
      multiplyVec2(matrix(cameraState, true), {
        x: (x / screen.size.width) * 2 - 1,
        y: 1 - (y / screen.size.height) * 2,
      }),
    refresh: count,
    scheduleRender: count,
    resize: () => undefined,
  });
  const screen: SigmaScreen = {
    sigma: sigma as unknown as Sigma,
    mouse: Object.assign(new EventEmitter(), { isMouseDown: false }),
    touch: new EventEmitter(),
    frames: 0,
    size: { ...SIZE },
  };
  return screen;
}
