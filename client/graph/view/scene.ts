import type Sigma from "sigma";
import type { Camera } from "../camera.ts";
import type { Focus } from "../focus.ts";
import type { Extent } from "../layout/extent.ts";
import { PALETTES, type Theme } from "../style.ts";
import { buildDrawing } from "./build-drawing.ts";
import type { Insets } from "./camera-fit.ts";
import { cameraMoves, type CameraMoves } from "./camera-moves.ts";
import type { Drawing, DrawingParts } from "./drawing.ts";
import { FitController } from "./fit-controller.ts";
import { NO_FOCUS, writeFocus } from "./focus-flags.ts";
import type { Lettering } from "./lettering.ts";
import { NODE, nodeValue } from "./node-table.ts";
import { pictureOf } from "./picture-of.ts";
import { writePresence } from "./presence.ts";
import { createRenderer } from "./renderer.ts";
import type { Seen } from "../seen.ts";
import { createStage, stopStage, toRgb, type Stage, type StageOptions } from "./stage.ts";

// A centred actor is seen at no more than this share of the fitting camera's ratio.
const NEAR = 0.75;

/** How a scene is seen in its first frame. */
export interface FirstSight {
  /** Null: everything, in the room that insets leave */
  camera: Camera | null;
  focus: Focus;
}

export type SceneParts = Omit<DrawingParts, "cellOf">;
export type SceneOptions = StageOptions & { container: HTMLElement };

/** The drawing on screen: one sigma renderer, its camera and its labels. */
export class Scene {
  readonly sigma: Sigma;
  readonly moves: CameraMoves;
  readonly #stage: Stage;
  #letters: Lettering | null = null;
  #isKilled = false;
  readonly #fit = new FitController();
  #parts: SceneParts;
  #focus = NO_FOCUS;

  constructor(
    options: SceneOptions,
    parts: SceneParts,
    insets: Insets,
    { camera, focus }: FirstSight,
  ) {
    this.#stage = createStage(options, () => {
      // Pictures of discs may come in after the map is gone.
      if (!this.#isKilled) this.sigma?.scheduleRender();
    });
    this.sigma = createRenderer(options.container, this.#stage, this.#fit.sizeRatio);
    this.moves = cameraMoves(this.sigma, options.still);
    this.#parts = parts;
    this.#draw(parts);
    this.fit(insets, false);
    // Where it is looked at otherwise, that is drawn first: a frame takes long to draw.
    if (camera) this.look(camera, false);
    this.#light(focus, focus);
    this.sigma.refresh();
  }

  get drawing(): Drawing {
    return this.#stage.drawing;
  }

  /** The rectangle of the map. */
  get extent(): Extent {
    return this.#parts.extent;
  }

  /** Begins to write names and counts and to show pictures; until then the map is drawn without. */
  async decorate(): Promise<void> {
    this.#stage.atlas.open();
    const { Lettering } = await import("./lettering.ts");
    if (this.#isKilled) return;
    this.#letters = new Lettering(
      this.sigma,
      this.#stage,
      () => this.#parts.model,
      () => this.#focus,
    );
  }

  /** Draws something else: other actors, other places, or bundles that opened or closed. */
  show(parts: SceneParts, opening: boolean): void {
    this.#draw(parts);
    this.#letters?.renew();
    this.#stage.fade.restart();
    if (this.drawing.moved) this.#stage.move.restart();
    if (opening) this.#stage.fan.restart();
    this.sigma.refresh({ schedule: true });
  }

  /** Shows what is there at another time: nothing is built, nothing moves. */
  retime(seen: Seen): void {
    writePresence(this.drawing, this.#parts.model, seen, this.#stage.fade.now());
    this.#letters?.renewSoon();
    this.#stage.fade.restart();
  }

  /** Moves the light; what is outside of it recedes. */
  focus(next: Focus): void {
    this.#light(this.#focus, next);
    this.#letters?.repaint();
    this.#stage.focus.progress.restart();
  }

  /** Something in the tables was written in place: discs that are dragged. */
  touched(): void {
    this.#letters?.repaint();
    this.sigma.scheduleRender();
  }

  /** Changes colours; nothing is laid out or built again. */
  theme(theme: Theme): void {
    this.#stage.palette = PALETTES[theme];
    this.#stage.rgb = toRgb(this.#stage.palette);
    this.#stage.atlas.paint(this.#stage.palette);
    this.touched();
  }

  /** Shows everything in the room that insets leave. */
  fit(insets: Insets, animate: boolean): void {
    this.#fit.fit(this, this.drawing.nodes, this.extent, insets, animate);
  }

  /** Goes where a camera stood. */
  look(camera: Camera, animate: boolean): void {
    this.#fit.look(this.moves, camera, animate);
  }

  /** Where the camera stands; null: where a fit to the room that insets leave would put it. */
  camera(insets: Insets): Camera | null {
    return this.#fit.camera(this.sigma, this.drawing.nodes, this.extent, insets);
  }

  /** Where the camera stands, wherever that is, and the size of the screen, CSS px. */
  get stance(): { camera: Camera; width: number; height: number } {
    return { camera: this.#fit.stance(this.sigma), ...this.sigma.getDimensions() };
  }

  /** The room has changed: what was fitted to it is fitted again. */
  resized(insets: Insets): void {
    const untouched = this.#fit.isUntouched(this.sigma);
    this.sigma.resize();
    if (untouched) this.fit(insets, false);
    this.sigma.refresh({ schedule: true });
  }

  /** Brings an actor to the middle of the room that insets leave, and nearer if it was far. */
  centre(actor: string, insets: Insets): void {
    const { nodes } = this.drawing;
    const node = nodes.index.get(actor);
    if (node === undefined) return;
    const at = { x: nodeValue(nodes, node, NODE.x), y: nodeValue(nodes, node, NODE.y) };
    this.moves.centre(at, insets, this.#fit.ratio * NEAR);
  }

  /** What is on screen as one picture, in device px. */
  picture(): HTMLCanvasElement {
    return pictureOf(this.sigma, this.#stage.palette.background);
  }

  /** Where an actor is drawn, CSS px from the map's corner; null: it is not. */
  spotOf(actor: string): { x: number; y: number } | null {
    const { nodes } = this.drawing;
    const node = nodes.index.get(actor);
    if (node === undefined) return null;
    const at = { x: nodeValue(nodes, node, NODE.x), y: nodeValue(nodes, node, NODE.y) };
    return this.sigma.framedGraphToViewport(at);
  }

  kill(): void {
    this.#isKilled = true;
    this.#letters?.end();
    stopStage(this.#stage);
    this.sigma.kill();
  }

  #light(before: Focus, now: Focus): void {
    writeFocus(this.drawing, before, now);
    this.#stage.focus.before = before.active;
    this.#stage.focus.active = now.active;
    this.#focus = now;
  }

  #draw(parts: SceneParts): void {
    const { atlas, palette, fade } = this.#stage;
    const all = { ...parts, cellOf: atlas.cellOf };
    this.#stage.drawing = buildDrawing(all, this.drawing, fade.now());
    atlas.paint(palette);
    this.#parts = parts;
    // The whole map, also of what is not shown: what stays does not move when a filter changes.
    this.sigma.setCustomBBox(parts.extent);
  }
}
