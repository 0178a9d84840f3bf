import type Sigma from "sigma";
import { createNormalizationFunction } from "sigma/utils";
import type { Camera } from "../../model/graph/camera.ts";
import type { Focus } from "../../model/graph/focus.ts";
import type { Extent } from "../../model/layout/extent.ts";
import type { ScreenCurve } from "../../model/label/curve-spot.ts";
import type { Box } from "../../model/label/taken-room.ts";
import type { Place } from "../../model/layout/pins.ts";
import type { Circle } from "../../model/graph/loop.ts";
import { PALETTES, type Palette, type Theme } from "../../model/graph/style.ts";
import { buildDrawing } from "../tables/build-drawing.ts";
import type { Insets } from "../camera/camera-fit.ts";
import { DiscScale } from "../camera/disc-scale.ts";
import type { Drawing } from "../tables/drawing.ts";
import { edgeRow } from "../tables/edge-table.ts";
import { NO_FOCUS, writeFocus } from "../tables/focus-flags.ts";
import type { Lettering } from "../labels/lettering.ts";
import type { GroundLayer, MapGround } from "./map-ground.ts";
import { Viewport } from "../camera/viewport.ts";
import { pictureOf } from "../render/picture-of.ts";
import { writePresence } from "../tables/presence.ts";
import { createRenderer } from "../render/renderer.ts";
import type { Presence } from "../../model/graph/presence.ts";
import type { SceneParts } from "./scene-parts.ts";
import { screenCurve } from "../camera/screen-curve.ts";
import { screenPlaces } from "../camera/screen-places.ts";
import {
  createRenderState,
  stopTransitions,
  toRgb,
  type RenderState,
  type RenderOptions,
} from "../render/render-state.ts";

/** Camera and focus of the first frame. */
export interface FirstFrame {
  /** Null: everything, in the room that insets leave */
  camera: Camera | null;
  focus: Focus;
}

export type SceneOptions = RenderOptions & { container: HTMLElement };

/** The drawing on screen: one sigma renderer, its viewport and its labels. */
export class Scene implements MapGround {
  readonly ground = this;
  readonly sigma: Sigma;
  readonly viewport: Viewport;
  readonly #state: RenderState;
  readonly #land: GroundLayer;
  #letters: Lettering | null = null;
  #isKilled = false;
  #parts: SceneParts;
  #focus = NO_FOCUS;

  constructor(
    options: SceneOptions,
    parts: SceneParts,
    insets: Insets,
    { camera, focus }: FirstFrame,
    layerBelow: (ground: MapGround) => GroundLayer,
  ) {
    this.#land = layerBelow(this);
    this.#state = createRenderState(options, () => {
      // Pictures of discs may come in after the map is gone.
      if (!this.#isKilled) this.sigma?.scheduleRender();
    });
    const discs = new DiscScale();
    this.sigma = createRenderer(options.container, this.#state, discs.ratioAt);
    this.#parts = parts;
    this.#draw(parts);
    this.viewport = new Viewport(this.sigma, discs, this, options.still, insets);
    this.viewport.fit(false);
    // Another camera is set before the first frame, because a frame takes long to draw.
    if (camera) this.viewport.look(camera, false);
    this.#light(focus, focus);
    this.sigma.refresh();
  }

  get drawing(): Drawing {
    return this.#state.drawing;
  }

  /** The rectangle of the map. */
  get extent(): Extent {
    return this.#parts.extent;
  }

  get whole(): Extent | null {
    return this.#parts.isWhole ? this.extent : null;
  }

  /** Begins to write names and counts and to show pictures; until then the map is drawn without. */
  async decorate(): Promise<void> {
    this.#state.atlas.open();
    const { Lettering } = await import("../labels/lettering.ts");
    if (this.#isKilled) return;
    this.#letters = new Lettering(
      this.sigma,
      this.#state,
      () => this.#parts.model,
      () => this.#focus,
    );
  }

  get container(): HTMLElement {
    return this.sigma.getContainer();
  }

  get namesLayer(): Node | null {
    return this.sigma.getCanvases()["names"] ?? null;
  }

  boxAt(spot: Place): Box | null {
    return this.textAt(spot, 0)?.box ?? null;
  }

  onDrawn(listener: () => void): void {
    this.sigma.on("afterRender", listener);
  }

  onMoved(listener: () => void): void {
    this.sigma.getCamera().on("updated", listener);
  }

  /** Returns the edge whose text is painted at a point, or nearest to it within reach, CSS px. */
  textAt(...at: Parameters<Lettering["textAt"]>): ReturnType<Lettering["textAt"]> {
    return this.#letters?.textAt(...at) ?? null;
  }

  /** Returns the box of an actor's name, CSS px of the screen; null if it is not drawn. */
  nameBox(actor: string): Box | null {
    return this.#letters?.nameBox(actor) ?? null;
  }

  spotAt({ x, y }: Place): Place {
    const frame = createNormalizationFunction(this.extent);
    return this.sigma.framedGraphToViewport(frame({ x, y: -y }));
  }

  /** Returns the disc of an actor on screen, CSS px; null if it is not drawn. */
  discOf(actor: string): Circle | null {
    const row = this.drawing.nodes.index.get(actor);
    return row === undefined ? null : screenPlaces(this.sigma, this.drawing.nodes).place(row);
  }

  /** Returns the curve of an edge on screen, by its key; null if it is not drawn. */
  curveOf(key: string): ScreenCurve | null {
    const { nodes, edges } = this.drawing;
    const row = edgeRow(edges, key);
    return row === undefined ? null : screenCurve(edges, row, screenPlaces(this.sigma, nodes));
  }

  get palette(): Palette {
    return this.#state.palette;
  }

  /** Draws something else: other actors, other places, or bundles that opened or closed. */
  show(parts: SceneParts, opening: boolean): void {
    this.#draw(parts);
    this.#letters?.renew();
    this.#state.fade.restart();
    if (this.drawing.moved) this.#state.move.restart();
    if (opening) this.#state.fan.restart();
    this.sigma.refresh({ schedule: true });
  }

  /** Shows another time: nothing is rebuilt, nothing moves. */
  retime(seen: Presence): void {
    writePresence(this.drawing, this.#parts.model, seen, this.#state.fade.now());
    this.#letters?.renewSoon();
    this.#state.fade.restart();
  }

  /** Changes the highlight; everything else is dimmed. */
  focus(next: Focus): void {
    this.#light(this.#focus, next);
    this.#letters?.repaint();
    this.#state.focus.progress.restart();
  }

  /** Something in the tables was written in place: discs that are dragged. */
  touched(): void {
    this.#letters?.repaint();
    this.sigma.scheduleRender();
  }

  /** Changes colours; nothing is laid out or built again. */
  theme(theme: Theme): void {
    this.#state.palette = PALETTES[theme];
    this.#state.rgb = toRgb(this.#state.palette);
    this.#state.atlas.paint(this.#state.palette);
    this.touched();
  }

  /** Returns the screen as one picture, in device px. */
  picture(): HTMLCanvasElement {
    return pictureOf(this.sigma, this.#state.palette.background);
  }

  kill(): void {
    this.#isKilled = true;
    this.#letters?.end();
    this.#land.end();
    stopTransitions(this.#state);
    this.sigma.kill();
  }

  #light(before: Focus, now: Focus): void {
    writeFocus(this.drawing, before, now);
    this.#state.focus.before = before.active;
    this.#state.focus.active = now.active;
    this.#focus = now;
  }

  #draw(parts: SceneParts): void {
    const { atlas, palette, fade } = this.#state;
    const all = { ...parts, cellOf: atlas.cellOf };
    this.#state.drawing = buildDrawing(all, this.drawing, fade.now());
    atlas.paint(palette);
    this.#parts = parts;
    // The whole map, hidden actors included, so that nothing moves when a filter changes.
    this.sigma.setCustomBBox(parts.extent);
    void this.#land.show(parts.outlines);
  }
}
