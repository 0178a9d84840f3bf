import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import type { ColourMark } from "../../model/graph/actor-marks.ts";
import type { Place } from "../../model/layout/pins.ts";
import { PALETTES } from "../../model/graph/style.ts";
import type { MapGround } from "../scene/map-ground.ts";
import { bundleSpots } from "./bundle-spots.ts";
import { colourRings, groupRings, type DiscRing } from "./disc-rings.ts";
import { OverlayCanvas } from "./overlay-canvas.ts";

/** Room between a disc and its ring, and between two rings, CSS px. */
const GAP = 1.5;
/** Width of a ring as a share of the radius of its disc, and its least and greatest, CSS px. */
const WIDTH = { share: 0.25, least: 2, most: 5 };
/** Radius of a badge, likewise. */
const BADGE = { share: 0.6, least: 5.5, most: 8 };
/** Height of the letter in a badge, in radii of the badge. */
const LETTER = 1.25;
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
    const theme = palette.background === PALETTES.dark.background ? "dark" : "light";
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

  /** @param layer 0 next to the disc, 1 around that */
  #ring(context: CanvasRenderingContext2D, actor: string, ring: DiscRing, layer: number): void {
    const disc = this.ground.discOf(actor);
    if (!disc) return;
    const { x, y, radius } = disc;
    const width = within(radius, WIDTH);
    const middle = radius + GAP + width / 2 + layer * (width + GAP);
    context.lineWidth = width;
    context.strokeStyle = ring.colour;
    context.setLineDash([...ring.dash]);
    context.beginPath();
    context.arc(x, y, middle, 0, 2 * Math.PI);
    context.stroke();
    context.setLineDash([]);
    if (ring.badge === "") return;
    const out = middle * Math.SQRT1_2;
    // Each layer has its own side, so that no badge covers another.
    const spot = { x: layer === 0 ? x + out : x - out, y: y - out };
    this.#badge(context, spot, within(radius, BADGE), ring);
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
    context.font = `700 ${LETTER * radius}px system-ui, sans-serif`;
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

const within = (
  radius: number,
  { share, least, most }: { share: number; least: number; most: number },
): number => Math.max(least, Math.min(most, share * radius));
