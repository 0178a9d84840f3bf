import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import type { ColourMark } from "../../model/graph/actor-marks.ts";
import {
  BADGE_LETTER,
  colourRings,
  groupRings,
  ringShape,
  type DiscRing,
} from "../../model/graph/disc-rings.ts";
import type { Place } from "../../model/layout/pins.ts";
import { themeOf } from "../../model/graph/style.ts";
import type { MapGround } from "../scene/map-ground.ts";
import { bundleSpots } from "./bundle-spots.ts";
import { OverlayCanvas } from "./overlay-canvas.ts";

/** Half the diagonal of the mark on a bundle, CSS px. */
const DIAMOND = 7;

/** Marks that lie over a map. */
export interface Marks {
  /** Colours of actors by a measure; null: none */
  colours: ReadonlyMap<string, ColourMark> | null;
  groups: ActorGroups | null;
}

/** Rings and badges at discs, and marks on bundles, over a map. */
export class MarkCanvas {
  readonly #canvas: OverlayCanvas;
  #marks: Marks = { colours: null, groups: null };

  constructor(private readonly ground: MapGround) {
    // Above the layer that takes the pointer, Chromium without a GPU blanks the lines and discs
    // while the table is open.
    this.#canvas = new OverlayCanvas(ground.container, "marks", ground.namesLayer);
    ground.onDrawn(() => this.#draw());
  }

  show(marks: Marks): void {
    this.#marks = marks;
    this.#draw();
  }

  end(): void {
    this.#canvas.end();
    this.#marks = { colours: null, groups: null };
  }

  #draw(): void {
    const context = this.#canvas.cleared();
    const { palette } = this.ground;
    const { colours, groups } = this.#marks;
    const theme = themeOf(palette);
    context.textAlign = "center";
    context.textBaseline = "middle";
    const layers = [
      ...(colours ? [colourRings(colours, theme)] : []),
      ...(groups ? [groupRings(groups, theme)] : []),
    ];
    layers.forEach((rings, layer) => {
      for (const [actor, ring] of rings) this.#ring(context, actor, ring, layer);
    });
    for (const spot of bundleSpots(this.ground, groups?.marked ?? [])) this.#diamond(context, spot);
  }

  #ring(context: CanvasRenderingContext2D, actor: string, ring: DiscRing, layer: number): void {
    const disc = this.ground.discOf(actor);
    if (!disc) return;
    const { x, y } = disc;
    const { width, radius, badge } = ringShape(disc.radius, layer);
    context.lineWidth = width;
    context.strokeStyle = ring.colour;
    context.setLineDash([...ring.dash]);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
    context.setLineDash([]);
    if (ring.badge !== "")
      this.#badge(context, { x: x + badge.x, y: y + badge.y }, badge.radius, ring);
  }

  #badge(
    context: CanvasRenderingContext2D,
    { x, y }: Place,
    radius: number,
    { colour, badge }: DiscRing,
  ): void {
    const { background } = this.ground.palette;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = background;
    context.stroke();
    context.fillStyle = background;
    context.font = `700 ${BADGE_LETTER * radius}px system-ui, sans-serif`;
    context.fillText(badge, x, y + 0.5);
  }

  #diamond(context: CanvasRenderingContext2D, { x, y }: Place): void {
    const { background, ink } = this.ground.palette;
    context.beginPath();
    context.moveTo(x, y - DIAMOND);
    context.lineTo(x + DIAMOND, y);
    context.lineTo(x, y + DIAMOND);
    context.lineTo(x - DIAMOND, y);
    context.closePath();
    context.fillStyle = background;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = ink;
    context.stroke();
    context.fillStyle = ink;
    context.font = `700 9px system-ui, sans-serif`;
    context.fillText("!", x, y + 0.5);
  }
}
