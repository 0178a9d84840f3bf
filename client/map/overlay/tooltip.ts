import { html, render, svg } from "lit";
import { pointOn } from "../../model/label/curve-spot.ts";
import { boxAround, type Box } from "../../model/label/taken-room.ts";
import { placeTip } from "../../model/label/tip-place.ts";
import type { Circle } from "../../model/graph/loop.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import { DASHES, signColour, type Palette } from "../../model/graph/style.ts";
import { tipOf, type Tip, type TipTarget } from "../../model/graph/tip.ts";
import type { DrawnOverview } from "../../model/overview/drawn-overview.ts";
import type { MapGround } from "../scene/map-ground.ts";

interface Point {
  x: number;
  y: number;
}

/**
 * The target of the tooltip and its trigger: the pointer at a place of the map, or a walk by keys.
 */
type TipTrigger = { target: TipTarget } & ({ by: "pointer"; at: Point } | { by: "walk" });

// Size of a pointer's arrow around its tip, CSS px.
const ARROW = 14;
const MARGIN = 8;
const DASH_ARRAYS = { solid: "", dashed: "5.5 2.75", dotted: "0.1 5" } as const;
const SAMPLES = 24;
const RIM = 8;

/** The tooltip beside the target of the pointer, or of a walk by keys. */
export class Tooltip {
  readonly #box = document.createElement("div");
  readonly #abort = new AbortController();
  #told: TipTrigger | null = null;
  /** Put away by Escape or a press, until something else is described */
  #dismissed = false;

  constructor(
    private readonly ground: MapGround,
    private readonly filtered: () => FilteredGraph,
    private readonly overview: () => DrawnOverview | null = () => null,
  ) {
    const { container } = ground;
    this.#box.className = "tip";
    this.#box.setAttribute("role", "tooltip");
    this.#box.hidden = true;
    container.append(this.#box);
    const { signal } = this.#abort;
    ground.onMoved(() => {
      // When the map moves, the pointer is no longer over the target.
      if (this.#told?.by === "pointer") this.#tell(null);
    });
    ground.onDrawn(() => this.#place());
    container.addEventListener("pointerdown", () => this.#dismiss(), { signal });
    container.addEventListener("blur", () => this.#told?.by === "walk" && this.#dismiss(), {
      signal,
    });
    container.addEventListener("focus", () => this.#told?.by === "walk" && this.#recall(), {
      signal,
    });
    addEventListener("keydown", (event) => this.#press(event), { signal, capture: true });
  }

  /** The pointer is over something, or over nothing; CSS px of the map. */
  point(target: TipTarget | null, spot: Point): void {
    if (target === null) {
      if (this.#told?.by === "pointer") this.#tell(null);
      return;
    }
    if (!this.#isTold("pointer", target)) this.#tell({ target, by: "pointer", at: spot });
  }

  /** A walk by keys has come to an actor, or is over. */
  walk(actor: string | null): void {
    if (actor === null) this.#tell(null);
    else this.#tell({ target: { type: "actor", id: actor }, by: "walk" });
  }

  /** Shows the tooltip anew, because the filter or the colours changed. */
  renew(): void {
    if (this.#told && !this.#dismissed) this.#write();
  }

  end(): void {
    this.#abort.abort();
    this.#box.remove();
  }

  #isTold(by: TipTrigger["by"], target: TipTarget): boolean {
    return this.#told?.by === by && JSON.stringify(this.#told.target) === JSON.stringify(target);
  }

  #tell(told: TipTrigger | null): void {
    this.#told = told;
    this.#dismissed = false;
    this.#write();
  }

  #recall(): void {
    this.#dismissed = false;
    this.#write();
  }

  #dismiss(): void {
    this.#dismissed = true;
    this.#box.hidden = true;
  }

  /** Escape puts the tooltip away, and nothing else. */
  #press(event: KeyboardEvent): void {
    // An open bundle is described by its panel.
    if (event.key === "Enter" && this.#told?.by === "walk") this.#dismiss();
    if (event.key !== "Escape" || this.#box.hidden) return;
    this.#dismiss();
    const [at] = event.composedPath();
    if (at !== document.body && at !== this.ground.container) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #tipOf(target: TipTarget): Tip | null {
    const overview = this.overview();
    return overview ? overview.tipOf(target) : tipOf(this.filtered(), target);
  }

  #write(): void {
    const tip = this.#told && this.#tipOf(this.#told.target);
    this.#box.hidden = tip === null;
    if (!tip) return;
    const { palette } = this.ground;
    const { style } = this.#box;
    style.color = palette.ink;
    style.background = palette.background;
    style.borderColor = palette.line;
    render(content(tip, palette), this.#box);
    this.#place();
  }

  #place(): void {
    if (this.#box.hidden || !this.#told) return;
    const described = this.#described(this.#told);
    if (!described) {
      this.#box.hidden = true;
      return;
    }
    const { width, height, insets } = this.ground.viewport.snapshot;
    const room = {
      left: Math.min(MARGIN, insets.left),
      top: Math.max(MARGIN, insets.top - MARGIN),
      right: width - Math.max(MARGIN, insets.right - MARGIN),
      bottom: height - Math.max(MARGIN, insets.bottom - MARGIN),
    };
    const size = { width: this.#box.offsetWidth, height: this.#box.offsetHeight };
    const { x, y } = placeTip(size, described.anchor, described.points, room);
    this.#box.style.left = `${Math.round(x)}px`;
    this.#box.style.top = `${Math.round(y)}px`;
  }

  /** Returns the place of the target on screen. */
  #described(told: TipTrigger): { anchor: Box; points: Point[] } | null {
    const { ground } = this;
    if (told.target.type === "actor") {
      const disc = ground.discOf(told.target.id);
      if (!disc) return null;
      const around = boxAround(disc.x, disc.y, 2 * disc.radius, 2 * disc.radius);
      const name = ground.nameBox(told.target.id);
      return { anchor: name ? unite(around, name) : around, points: this.#beside(told.target.id) };
    }
    if (told.by !== "pointer") return null;
    const curve = ground.curveOf(told.target.relation ?? told.target.id);
    if (!curve) return null;
    const spot = told.at;
    const arrow = boxAround(spot.x, spot.y, ARROW, ARROW);
    const text = ground.boxAt(spot);
    const points = curve.loop
      ? [curve.loop]
      : Array.from({ length: SAMPLES + 1 }, (_, k) => pointOn(curve, k / SAMPLES));
    points.push(...rimOf(curve.start), ...rimOf(curve.end));
    return { anchor: text ? unite(arrow, text) : arrow, points };
  }

  /** Returns the discs at the other ends of an actor's relations. */
  #beside(actor: string): Point[] {
    const bundles = this.filtered().shown.bundles.filter(({ pair }) => pair.includes(actor));
    return [...new Set(bundles.flatMap(({ pair }) => pair))].flatMap((id) => {
      const disc = this.ground.discOf(id);
      return disc && id !== actor ? [disc] : [];
    });
  }
}

/** Points on the rim of a disc. */
const rimOf = ({ x, y, radius }: Circle): Point[] =>
  Array.from({ length: RIM }, (_, k) => ({
    x: x + radius * Math.cos((2 * Math.PI * k) / RIM),
    y: y + radius * Math.sin((2 * Math.PI * k) / RIM),
  }));

const unite = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

function content({ title, about, signs, notes }: Tip, palette: Palette) {
  return html`
    <b>${title}</b>
    ${about ? html`<span>${about}</span>` : ""}
    ${signs.map(
      ({ sign, words }) => html`
        <span>
          ${svg`<svg width="24" height="8" aria-hidden="true"><path d="M1 4h22" fill="none"
            stroke=${signColour(palette, sign)} stroke-width="3"
            stroke-linecap=${sign === 0 ? "round" : "butt"}
            stroke-dasharray=${DASH_ARRAYS[DASHES[sign]]} /></svg>`}
          ${words}
        </span>
      `,
    )}
    ${notes.map((note) => html`<span>${note}</span>`)}
  `;
}
