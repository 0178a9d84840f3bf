import type Sigma from "sigma";
import type { Camera } from "../camera.ts";
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
  /** Size of discs at ratio 1, as a share of full size */
  #size = 1;

  /** Ratio of the camera that was last fitted. */
  get ratio(): number {
    return this.#fitted.ratio;
  }

  /** How much smaller discs get, px at full size ÷ px on screen, at a camera's ratio. */
  readonly sizeRatio = (ratio: number): number => Math.sqrt(ratio) / this.#size;

  /** Shows everything in the room that insets leave. */
  fit(
    { sigma, moves }: { sigma: Sigma; moves: CameraMoves },
    nodes: NodeTable,
    extent: Extent,
    insets: Insets,
    animate: boolean,
  ): void {
    const fitted = fitting(sigma, nodes, extent, insets);
    this.#size = fitted.size;
    this.#fitted = fitted;
    const { x, y, ratio } = fitted;
    moves.go({ x, y, ratio }, animate);
  }

  /** Goes where a camera stood. */
  look(moves: CameraMoves, { size, ...at }: Camera, animate: boolean): void {
    this.#size = size ?? this.#size;
    moves.go(at, animate);
  }

  /** Where the camera stands; null: where a fit would put it. */
  camera(sigma: Sigma, nodes: NodeTable, extent: Extent, insets: Insets): Camera | null {
    const fitted = fitting(sigma, nodes, extent, insets);
    const now = this.stance(sigma);
    const off = (["x", "y", "ratio", "size"] as const).map((key) =>
      Math.abs(now[key] - fitted[key]),
    );
    return Math.max(...off) < UNMOVED ? null : now;
  }

  /** Where the camera stands, wherever that is. */
  stance(sigma: Sigma): Camera & { size: number } {
    const { x, y, ratio } = sigma.getCamera();
    return { x, y, ratio, size: this.#size };
  }

  /** Whether the reader has left the camera where it was fitted. */
  isUntouched(sigma: Sigma): boolean {
    const camera = sigma.getCamera();
    const { x, y, ratio } = this.#fitted;
    const off = Math.abs(camera.x - x) + Math.abs(camera.y - y) + Math.abs(camera.ratio - ratio);
    return off < UNMOVED;
  }
}

function fitting(sigma: Sigma, nodes: NodeTable, { x, y }: Extent, insets: Insets) {
  const { camera, unit } = fitCamera(sigma, nodes, insets);
  const scale = unit / (Math.max(x[1] - x[0], y[1] - y[0]) || 1);
  const least = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale));
  return { ...camera, size: least * Math.sqrt(camera.ratio) };
}
