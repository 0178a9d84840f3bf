import type { ColourMark } from "../../model/graph/actor-marks.ts";
import { groupColour, rampColour } from "../../model/graph/measure-colour.ts";
import { PALETTES } from "../../model/graph/style.ts";
import { context2d } from "../../ui/browser/context-2d.ts";
import type { MapGround } from "../scene/map-ground.ts";

/** Room between a disc and its ring, and the ring's least and greatest width, CSS px. */
const GAP = 1.5;
const WIDTH = { least: 3, most: 6 };
const BADGE = 8;
/** Discs under this radius have no room for the number of their group, CSS px. */
const NUMBERED = 7;

/** Rings around discs on a canvas over the map; groups are numbered, so that hue is not alone. */
export class RingCanvas {
  readonly #canvas = document.createElement("canvas");
  #colours: ReadonlyMap<string, ColourMark> | null = null;

  constructor(private readonly ground: MapGround) {
    this.#canvas.className = "rings";
    ground.container.append(this.#canvas);
    ground.onDrawn(() => this.#draw());
  }

  show(colours: ReadonlyMap<string, ColourMark> | null): void {
    this.#colours = colours;
    this.#draw();
  }

  end(): void {
    this.#canvas.remove();
    this.#colours = null;
  }

  #draw(): void {
    const context = this.#cleared();
    const { palette } = this.ground;
    const theme = palette.background === PALETTES.dark.background ? "dark" : "light";
    context.font = "700 10px system-ui, sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const [actor, mark] of this.#colours ?? []) {
      const disc = this.ground.discOf(actor);
      if (!disc) continue;
      const { x, y, radius } = disc;
      const colour = "group" in mark ? groupColour(mark.group) : rampColour(theme, mark.share);
      const share = "group" in mark ? 0.5 : mark.share;
      const width = WIDTH.least + (WIDTH.most - WIDTH.least) * share;
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.beginPath();
      context.arc(x, y, radius + GAP + width / 2, 0, 2 * Math.PI);
      context.stroke();
      if (!("group" in mark) || radius < NUMBERED) continue;
      const out = (radius + GAP) * Math.SQRT1_2;
      context.beginPath();
      context.arc(x + out, y - out, BADGE, 0, 2 * Math.PI);
      context.fillStyle = colour;
      context.fill();
      context.fillStyle = "#fff";
      context.fillText(String(mark.group), x + out, y - out + 0.5);
    }
  }

  #cleared(): CanvasRenderingContext2D {
    const { clientWidth, clientHeight } = this.ground.container;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
    const context = context2d(this.#canvas);
    // Another size clears too, and takes much longer.
    if (this.#canvas.width !== width || this.#canvas.height !== height)
      Object.assign(this.#canvas, { width, height });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }
}
