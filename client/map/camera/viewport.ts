import type Sigma from "sigma";
import type { Camera } from "../../model/graph/camera.ts";
import type { Extent } from "../../model/layout/extent.ts";
import { fitCamera, nearIn, type Insets } from "./camera-fit.ts";
import { cameraMoves, type CameraMoves, type CameraPlace } from "./camera-moves.ts";
import type { DiscScale } from "./disc-scale.ts";
import type { Drawing } from "../tables/drawing.ts";
import { NODE, nodeValue } from "../tables/node-table.ts";

// A camera that is less than this off the fitting one has not been moved.
const UNMOVED = 1e-6;
const LEAST_SCALE = 0.42;
const MOST_SCALE = 1.15;

/** The camera with the room that panels leave it. */
interface Ground {
  readonly drawing: Drawing;
  /** The rectangle of the map */
  readonly extent: Extent;
  /** The same if a fit shows all of it, whatever is there; else null */
  readonly whole: Extent | null;
}

/** From where the map is looked at: its camera, and the room that panels leave it. */
export class Viewport {
  readonly moves: CameraMoves;
  #fitted: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };
  /** The camera that code last set, as opposed to the reader */
  #put: CameraPlace = this.#fitted;
  #insets: Insets;

  /**
   * @param still whether motion is to be left out
   * @param insets widths of the map that panels cover
   */
  constructor(
    private readonly sigma: Sigma,
    private readonly discs: DiscScale,
    private readonly ground: Ground,
    still: () => boolean,
    insets: Insets,
  ) {
    this.moves = cameraMoves(sigma, still);
    this.#insets = insets;
  }

  get insets(): Insets {
    return this.#insets;
  }

  /** Panels cover another part of the map: a camera that fitted the free part fits it again. */
  set insets(insets: Insets) {
    if (insets === this.#insets) return;
    const fitted = this.camera === null;
    this.#insets = insets;
    if (fitted) this.fit(true);
  }

  /**
   * Shows everything in the room that insets leave.
   * @param asked whether the reader asks for it, as for any other move of theirs
   */
  fit(animate: boolean, asked = false): void {
    const { size, ...fitted } = this.#fitting();
    this.discs.size = size;
    this.#fitted = fitted;
    this.moves.go(fitted, animate);
    if (!asked) this.#put = this.moves.place;
  }

  /** True if the reader has moved the camera since code last did. */
  get roamed(): boolean {
    return apart(this.moves.place, this.#put) > UNMOVED;
  }

  /** Goes where a camera stood; null: shows everything. */
  look(camera: Camera | null, animate: boolean): void {
    if (!camera) return this.fit(animate);
    const { size, ...at } = camera;
    this.discs.size = size ?? this.discs.size;
    this.moves.go(at, animate);
    this.#put = this.moves.place;
  }

  /** The camera; null: the one that fits everything. */
  get camera(): Camera | null {
    const fitted = this.#fitting();
    const now = this.#stands();
    const off = Math.max(apart(now, fitted), Math.abs(now.size - fitted.size));
    return off < UNMOVED ? null : now;
  }

  /** The camera, also if it fits everything, and the size of the screen in CSS px. */
  get snapshot(): { camera: Camera; width: number; height: number; insets: Insets } {
    return { camera: this.#stands(), ...this.sigma.getDimensions(), insets: this.insets };
  }

  /** The size has changed: a camera that fitted it fits it again. */
  resized(): void {
    const unmoved = apart(this.moves.place, this.#fitted) < UNMOVED;
    this.sigma.resize();
    if (unmoved) this.fit(false);
    this.sigma.refresh({ schedule: true });
  }

  /**
   * Brings actors to the middle of the room that insets leave, and nearer if they were far, as long
   * as all of them are seen.
   */
  centre(actors: readonly string[]): void {
    const { nodes } = this.ground.drawing;
    const known = actors.filter((actor) => nodes.index.has(actor));
    if (known.length === 0) return;
    const { camera, middle } = fitCamera(this.sigma, nodes, this.insets, known);
    const near = nearIn(this.insets, this.sigma.getDimensions().height);
    this.moves.centre(middle, this.insets, Math.max(this.#fitted.ratio * near, camera.ratio));
    this.#put = this.moves.place;
  }

  /** Returns the position of an actor, CSS px from the map's corner; null if it is not drawn. */
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
    return { ...this.moves.place, size: this.discs.size };
  }

  #fitting(): Camera & { size: number } {
    const { x, y } = this.ground.extent;
    const { drawing, whole } = this.ground;
    const { camera, unit } = fitCamera(this.sigma, drawing.nodes, this.insets, null, whole);
    const scale = unit / (Math.max(x[1] - x[0], y[1] - y[0]) || 1);
    // Discs of a whole map have room of their own: they stay within it, however small.
    const discs = Math.min(MOST_SCALE, whole ? scale : Math.max(LEAST_SCALE, scale));
    const { ratio } = camera;
    return { x: camera.x, y: camera.y, ratio, size: discs * Math.sqrt(ratio) };
  }
}

/** Returns the distance of two cameras, in the coordinate that differs most. */
function apart(a: CameraPlace, b: CameraPlace): number {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.ratio - b.ratio));
}
