import type { Marks } from "../../model/graph/disc-rings.ts";
import type { MapGround } from "../scene/map-ground.ts";
import type { MarkCanvas } from "./mark-canvas.ts";

/** Marks over a map, such as camps or the colours of a measure; their code comes with the first. */
export class MapMarks {
  #canvas: MarkCanvas | null = null;
  #marks: Marks = { colours: null, groups: null };
  #isOver = false;

  constructor(private readonly ground: () => MapGround) {}

  /** Shows these kinds of marks, or none of them; the others stay. */
  async show(some: Partial<Marks>): Promise<void> {
    this.#marks = { ...this.#marks, ...some };
    if (!this.#canvas && (this.#marks.colours ?? this.#marks.groups)) {
      const { MarkCanvas } = await import("./mark-canvas.ts");
      if (this.#isOver) return;
      this.#canvas ??= new MarkCanvas(this.ground());
    }
    this.#canvas?.show(this.#marks);
  }

  end(): void {
    this.#isOver = true;
    this.#canvas?.end();
  }
}
