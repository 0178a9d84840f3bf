import { bundleSpots } from "./bundle-spots.ts";
import { groupStyle, type ActorGroups } from "../../model/graph/actor-groups.ts";
import { PALETTES } from "../../model/graph/style.ts";
import type { MapGround } from "../scene/map-ground.ts";
import { context2d } from "../../ui/browser/context-2d.ts";

/** Room between a disc and its ring, CSS px. */
const GAP = 3;
const WIDTH = 3;
const BADGE = 7;
/** Half the diagonal of the mark on a bundle, CSS px. */
const DIAMOND = 7;

/** Rings, letters and marks of groups over a map, on a canvas of their own. */
export class GroupMarks {
  readonly #ground: MapGround;
  readonly #canvas = document.createElement("canvas");
  #groups: ActorGroups = { groups: [], marked: [] };

  constructor(ground: MapGround) {
    this.#ground = ground;
    const { container } = ground;
    this.#canvas.className = "groups";
    container.append(this.#canvas);
    ground.onDrawn(() => this.draw());
  }

  show(groups: ActorGroups): void {
    this.#groups = groups;
    this.draw();
  }

  draw(): void {
    const ground = this.#ground;
    const context = this.#clear(ground.container);
    const dark = ground.palette.background === PALETTES.dark.background;
    const { groups, marked } = this.#groups;
    context.font = "700 9px system-ui, sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    groups.forEach(({ letter, actors }, place) => {
      const { colours, dash } = groupStyle(place);
      const colour = colours[dark ? 1 : 0];
      for (const actor of actors) {
        const disc = ground.discOf(actor);
        if (!disc) continue;
        const { x, y, radius } = disc;
        context.strokeStyle = colour;
        context.lineWidth = WIDTH;
        context.setLineDash([...dash]);
        context.beginPath();
        context.arc(x, y, radius + GAP, 0, 2 * Math.PI);
        context.stroke();
        const out = (radius + GAP) * Math.SQRT1_2;
        badge(context, { x: x + out, y: y - out }, letter, colour, ground.palette.background);
      }
    });
    context.setLineDash([]);
    for (const { x, y } of bundleSpots(ground, marked)) {
      context.beginPath();
      context.moveTo(x, y - DIAMOND);
      context.lineTo(x + DIAMOND, y);
      context.lineTo(x, y + DIAMOND);
      context.lineTo(x - DIAMOND, y);
      context.closePath();
      context.fillStyle = ground.palette.background;
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = ground.palette.ink;
      context.stroke();
      context.fillStyle = ground.palette.ink;
      context.fillText("!", x, y + 0.5);
    }
  }

  end(): void {
    this.#canvas.remove();
    this.#groups = { groups: [], marked: [] };
  }

  #clear({ clientWidth, clientHeight }: HTMLElement): CanvasRenderingContext2D {
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(clientWidth * ratio);
    const height = Math.round(clientHeight * ratio);
    const context = context2d(this.#canvas);
    // Another size clears too, and takes much longer.
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }
}

function badge(
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  letter: string,
  colour: string,
  background: string,
): void {
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, BADGE, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = background;
  context.stroke();
  context.fillStyle = background;
  context.fillText(letter, x, y + 0.5);
}
