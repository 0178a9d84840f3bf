import { extentOf, type Extent } from "../../model/layout/extent.ts";
import { samePins, withPins, type Pins } from "../../model/layout/pins.ts";
import type { Positions } from "../../model/layout/plan.ts";

/** The positions of actors: from the layout, or pinned by readers. */
export class Placement {
  #laidOut: Positions;
  #pins: Pins;
  #positions: Positions;
  #extent: Extent;

  /** @param extent left out: the rectangle around the positions */
  constructor(laidOut: Positions, pins: Pins, extent = extentOf(laidOut)) {
    this.#laidOut = laidOut;
    this.#pins = pins;
    this.#positions = withPins(laidOut, pins);
    this.#extent = extent;
  }

  get positions(): Positions {
    return this.#positions;
  }

  get pins(): Pins {
    return this.#pins;
  }

  /** The rectangle of the map as laid out: it stays as it is when discs are dragged beyond it. */
  get extent(): Extent {
    return this.#extent;
  }

  layOut(positions: Positions): void {
    this.#laidOut = positions;
    this.#extent = extentOf(positions);
    this.#positions = withPins(positions, this.#pins);
  }

  /** Takes all pins; returns true if they differ from the ones before. */
  pin(pins: Pins): boolean {
    if (samePins(pins, this.#pins)) return false;
    this.#pins = pins;
    this.#positions = withPins(this.#laidOut, pins);
    return true;
  }
}
