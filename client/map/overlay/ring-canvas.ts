import type { ColourMark } from "../../model/graph/actor-marks.ts";
import { groupColour, rampColour } from "../../model/graph/measure-colour.ts";
import { PALETTES } from "../../model/graph/style.ts";
import { context2d } from "../../ui/browser/context-2d.ts";
import type { MapGround } from "../scene/map-ground.ts";

/** Room between a disc and its ring, CSS px. */
const GAP = 1;
/** Width of a ring as a share of the radius of its disc, and its least and greatest, CSS px. */
const WIDTH = { share: 0.3, least: 1.5, most: 6 };
/** Radius of the number of a group, of small and of large discs, CSS px. */
const BADGE = { least: 5.5, most: 8 };
/** Discs under this radius have no room for the number of their group, CSS px. */
const NUMBERED = 4;

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
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const [actor, mark] of this.#colours ?? []) {
      const disc = this.ground.discOf(actor);
      if (!disc) continue;
      const { x, y, radius } = disc;
      const colour = "group" in mark ? groupColour(mark.group) : rampColour(theme, mark.share);
      const width = Math.max(WIDTH.least, Math.min(WIDTH.most, WIDTH.share * radius));
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.beginPath();
      context.arc(x, y, radius + GAP + width / 2, 0, 2 * Math.PI);
      context.stroke();
      if (!("group" in mark) || radius < NUMBERED) continue;
      const out = (radius + GAP) * Math.SQRT1_2;
      const badge = Math.max(BADGE.least, Math.min(BADGE.most, 0.6 * radius));
      context.font = `700 ${1.25 * badge}px system-ui, sans-serif`;
      context.beginPath();
      context.arc(x + out, y - out, badge, 0, 2 * Math.PI);
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
