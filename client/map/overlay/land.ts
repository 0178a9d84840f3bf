import type { Outlines } from "../../model/world/outlines.ts";
import type { MapGround } from "../scene/map-ground.ts";
import type { LandCanvas } from "./land-canvas.ts";

/** The ground of a world map below the graph, whose code comes with the first one. */
export class Land {
  #canvas: LandCanvas | null = null;
  #outlines: Outlines | null = null;
  #isOver = false;

  constructor(private readonly ground: MapGround) {}

  async show(outlines: Outlines | null): Promise<void> {
    if (outlines === this.#outlines) return;
    this.#outlines = outlines;
    if (outlines && !this.#canvas) {
      const { LandCanvas } = await import("./land-canvas.ts");
      if (this.#isOver) return;
      this.#canvas ??= new LandCanvas(this.ground);
    }
    this.#canvas?.show(this.#outlines);
  }

  end(): void {
    this.#isOver = true;
    this.#canvas?.end();
  }
}
