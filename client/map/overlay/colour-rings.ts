import type { ColourMark } from "../../model/graph/actor-marks.ts";
import type { MapGround } from "../scene/map-ground.ts";
import type { RingCanvas } from "./ring-canvas.ts";

/** Rings of colour around discs, whose code comes with the first of them. */
export class ColourRings {
  #canvas: RingCanvas | null = null;
  #colours: ReadonlyMap<string, ColourMark> | null = null;
  #isOver = false;

  constructor(private readonly ground: () => MapGround) {}

  /** Shows rings, or none. */
  async show(colours: ReadonlyMap<string, ColourMark> | null): Promise<void> {
    this.#colours = colours;
    if (colours && !this.#canvas) {
      const { RingCanvas } = await import("./ring-canvas.ts");
      if (this.#isOver) return;
      this.#canvas ??= new RingCanvas(this.ground());
    }
    this.#canvas?.show(this.#colours);
  }

  end(): void {
    this.#isOver = true;
    this.#canvas?.end();
  }
}
