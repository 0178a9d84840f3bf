import { msg } from "../../../domain/message.ts";
import { BORDERS_OPACITY, LAND_OPACITY } from "../../model/graph/style.ts";
import type { Line, Outlines } from "../../model/world/outlines.ts";
import { unplacedBox } from "../../model/world/unplaced-box.ts";
import type { MapGround } from "../scene/map-ground.ts";
import { OverlayCanvas } from "./overlay-canvas.ts";

/** px of the map by which its scale is measured. */
const RULER = 1000;
/** Room beside what panels leave free, CSS px. */
const BESIDE = 8;
const CORNER = 10;

interface Paths {
  land: Path2D;
  borders: Path2D;
}

/** Land, borders and what is said about them, on a canvas below the graph. */
export class LandCanvas {
  readonly #canvas: OverlayCanvas;
  #outlines: Outlines | null = null;
  #paths: Paths | null = null;

  constructor(private readonly ground: MapGround) {
    this.#canvas = new OverlayCanvas(ground.container, "land", ground.container.firstChild);
    ground.onDrawn(() => this.#draw());
  }

  show(outlines: Outlines | null): void {
    this.#outlines = outlines;
    this.#paths = outlines && {
      land: pathOf(outlines.land),
      borders: pathOf(outlines.borders),
    };
    this.#draw();
  }

  end(): void {
    this.#canvas.end();
    this.#outlines = this.#paths = null;
  }

  #draw(): void {
    const context = this.#canvas.cleared();
    if (!this.#paths || !this.#outlines) return;
    const { line } = this.ground.palette;
    const origin = this.ground.spotAt({ x: 0, y: 0 });
    const scale = (this.ground.spotAt({ x: RULER, y: 0 }).x - origin.x) / RULER;
    context.save();
    context.translate(origin.x, origin.y);
    context.scale(scale, scale);
    context.globalAlpha = LAND_OPACITY;
    context.fillStyle = line;
    context.fill(this.#paths.land);
    context.globalAlpha = BORDERS_OPACITY;
    context.strokeStyle = line;
    context.lineJoin = "round";
    context.lineWidth = 1 / scale;
    context.stroke(this.#paths.borders);
    context.stroke(this.#paths.land);
    context.restore();
    this.#write(context, this.#outlines);
  }

  #write(context: CanvasRenderingContext2D, outlines: Outlines): void {
    const { palette, viewport, container } = this.ground;
    const box = unplacedBox(outlines, (actor) => this.ground.discOf(actor));
    if (box) {
      context.beginPath();
      context.roundRect(box.left, box.top, box.width, box.height, CORNER);
      context.fillStyle = palette.background;
      context.fill();
      context.lineWidth = 1;
      context.strokeStyle = palette.line;
      context.stroke();
    }
    context.fillStyle = palette.inkSoft;
    context.font = "600 13px system-ui, sans-serif";
    if (box) context.fillText(msg("No place known"), box.words.x, box.words.y);
    const { left, bottom } = viewport.insets;
    context.font = "11px system-ui, sans-serif";
    context.fillText(
      msg("Outlines: Natural Earth"),
      left + BESIDE,
      container.clientHeight - bottom - BESIDE,
    );
  }
}

function pathOf(lines: readonly Line[]): Path2D {
  const path = new Path2D();
  for (const line of lines)
    for (let k = 0; k + 1 < line.length; k += 2) {
      const [x = 0, y = 0] = [line[k], line[k + 1]];
      if (k === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  return path;
}
