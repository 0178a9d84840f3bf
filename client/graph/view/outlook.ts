import type Sigma from "sigma";
import type { Camera } from "../camera.ts";
import type { Extent } from "../layout/extent.ts";
import { fitCamera, type Insets } from "./camera-fit.ts";
import { cameraMoves, type CameraMoves } from "./camera-moves.ts";
import type { DiscScale } from "./disc-scale.ts";
import type { Drawing } from "./drawing.ts";
import { NODE, nodeValue } from "./node-table.ts";

// A camera that is less than this off the fitting one has not been moved.
const UNMOVED = 1e-6;
const LEAST_SCALE = 0.42;
const MOST_SCALE = 1.15;
// A centred actor is seen at no more than this share of the fitting camera's ratio.
const NEAR = 0.75;

/** What is looked at, as it is now. */
interface Ground {
  readonly drawing: Drawing;
  /** The rectangle of the map */
  readonly extent: Extent;
}

/** From where the map is looked at: its camera, and the room that panels leave it. */
export class Outlook {
  readonly moves: CameraMoves;
  #fitted = { x: 0.5, y: 0.5, ratio: 1 };

  /**
   * @param still whether motion is to be left out
   * @param insets what panels cover of the map
   */
  constructor(
    private readonly sigma: Sigma,
    private readonly discs: DiscScale,
    private readonly ground: Ground,
    still: () => boolean,
    public insets: Insets,
  ) {
    this.moves = cameraMoves(sigma, still);
  }

  /** Shows everything in the room that insets leave. */
  fit(animate: boolean): void {
    const { size, ...fitted } = this.#fitting();
    this.discs.size = size;
    this.#fitted = fitted;
    this.moves.go(fitted, animate);
  }

  /** Goes where a camera stood; null: shows everything. */
  look(camera: Camera | null, animate: boolean): void {
    if (!camera) return this.fit(animate);
    const { size, ...at } = camera;
    this.discs.size = size ?? this.discs.size;
    this.moves.go(at, animate);
  }

  /** Where the camera stands; null: where a fit would put it. */
  get camera(): Camera | null {
    const fitted = this.#fitting();
    const now = this.#stands();
    const off = (["x", "y", "ratio", "size"] as const).map((key) =>
      Math.abs(now[key] - fitted[key]),
    );
    return Math.max(...off) < UNMOVED ? null : now;
  }

  /** Where the camera stands, wherever that is, and the size of the screen, CSS px. */
  get stance(): { camera: Camera; width: number; height: number; insets: Insets } {
    return { camera: this.#stands(), ...this.sigma.getDimensions(), insets: this.insets };
  }

  /** The room has changed: what was fitted to it is fitted again. */
  resized(): void {
    const { x, y, ratio } = this.sigma.getCamera();
    const at = this.#fitted;
    const off = Math.abs(x - at.x) + Math.abs(y - at.y) + Math.abs(ratio - at.ratio);
    this.sigma.resize();
    if (off < UNMOVED) this.fit(false);
    this.sigma.refresh({ schedule: true });
  }

  /** Brings an actor to the middle of the room that insets leave, and nearer if it was far. */
  centre(actor: string): void {
    const at = this.#pointOf(actor);
    if (at) this.moves.centre(at, this.insets, this.#fitted.ratio * NEAR);
  }

  /** Where an actor is drawn, CSS px from the map's corner; null: it is not. */
  spotOf(actor: string): { x: number; y: number } | null {
    const at = this.#pointOf(actor);
    return at && this.sigma.framedGraphToViewport(at);
  }

  #pointOf(actor: string): { x: number; y: number } | null {
    const { nodes } = this.ground.drawing;
    const node = nodes.index.get(actor);
    if (node === undefined) return null;
    return { x: nodeValue(nodes, node, NODE.x), y: nodeValue(nodes, node, NODE.y) };
  }

  #stands(): Camera & { size: number } {
    const { x, y, ratio } = this.sigma.getCamera();
    return { x, y, ratio, size: this.discs.size };
  }

  #fitting(): Camera & { size: number } {
    const { x, y } = this.ground.extent;
    const { camera, unit } = fitCamera(this.sigma, this.ground.drawing.nodes, this.insets);
    const scale = unit / (Math.max(x[1] - x[0], y[1] - y[0]) || 1);
    const least = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale));
    const { ratio } = camera;
    return { x: camera.x, y: camera.y, ratio, size: least * Math.sqrt(ratio) };
  }
}
