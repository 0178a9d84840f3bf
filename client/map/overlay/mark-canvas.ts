import { markRings, ringShape, type DiscRing, type Marks } from "../../model/graph/disc-rings.ts";
import { themeOf } from "../../model/graph/style.ts";
import { paintContradiction, paintRing } from "../../static-picture/paint-marks.ts";
import type { MapGround } from "../scene/map-ground.ts";
import { bundleSpots } from "./bundle-spots.ts";
import { OverlayCanvas } from "./overlay-canvas.ts";

/** Rings and badges at discs, and marks on bundles, over a map. */
export class MarkCanvas {
  readonly #canvas: OverlayCanvas;
  #marks: Marks = { colours: null, groups: null };
  /** The frame that draws next; 0: none is asked for */
  #frame = 0;

  constructor(private readonly ground: MapGround) {
    // Above the layer that takes the pointer, Chromium without a GPU blanks the lines and discs
    // while the table is open.
    this.#canvas = new OverlayCanvas(ground.container, "marks", ground.namesLayer);
    ground.onDrawn(() => this.#draw());
  }

  /** Shows marks with the next frame, out of the task that found them. */
  show(marks: Marks): void {
    this.#marks = marks;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#canvas.end();
    this.#marks = { colours: null, groups: null };
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const context = this.#canvas.cleared();
    const { palette } = this.ground;
    const { groups } = this.#marks;
    markRings(this.#marks, themeOf(palette)).forEach((rings, layer) => {
      for (const [actor, ring] of rings) this.#ring(context, actor, ring, layer);
    });
    for (const spot of bundleSpots(this.ground, groups?.marked ?? []))
      paintContradiction(context, spot, palette);
  }

  #ring(context: CanvasRenderingContext2D, actor: string, ring: DiscRing, layer: number): void {
    const disc = this.ground.discOf(actor);
    if (!disc) return;
    const shape = ringShape(disc.radius, layer);
    paintRing(context, disc, { ...ring, shape }, this.ground.palette);
  }
}
