import type Sigma from "sigma";
import type { Extent } from "../layout/extent.ts";
import { fitCamera, type Insets } from "./camera-fit.ts";
import type { CameraMoves } from "./camera-moves.ts";
import type { NodeTable } from "./node-table.ts";

// A camera that is less than this off the fitting one has not been moved.
const UNMOVED = 1e-6;
const LEAST_SCALE = 0.42;
const MOST_SCALE = 1.15;

/** Fits the camera to what is drawn, and knows how large discs are under it. */
export class FitController {
  #fitted = { x: 0.5, y: 0.5, ratio: 1 };
  #scale = 1;

  /** Ratio of the camera that was last fitted. */
  get ratio(): number {
    return this.#fitted.ratio;
  }

  /** How much smaller discs get, px at full size ÷ px on screen, at a camera's ratio. */
  readonly sizeRatio = (ratio: number): number =>
    Math.sqrt(ratio / this.#fitted.ratio) / this.#scale;

  /** Shows everything in the room that insets leave. */
  fit(
    { sigma, moves }: { sigma: Sigma; moves: CameraMoves },
    nodes: NodeTable,
    { x, y }: Extent,
    insets: Insets,
    animate: boolean,
  ): void {
    const { camera, unit } = fitCamera(sigma, nodes, insets);
    const scale = unit / (Math.max(x[1] - x[0], y[1] - y[0]) || 1);
    this.#scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale));
    this.#fitted = camera;
    moves.go(camera, animate);
  }

  /** Whether the reader has left the camera where it was fitted. */
  isUntouched(sigma: Sigma): boolean {
    const camera = sigma.getCamera();
    const { x, y, ratio } = this.#fitted;
    const off = Math.abs(camera.x - x) + Math.abs(camera.y - y) + Math.abs(camera.ratio - ratio);
    return off < UNMOVED;
  }
}
