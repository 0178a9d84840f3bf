import type Sigma from "sigma";
import type { Focus } from "../focus.ts";
import { extentOf } from "../layout/extent.ts";
import { PALETTES, type Theme } from "../style.ts";
import { createAtlas } from "./atlas.ts";
import { fitCamera, type Insets } from "./camera-fit.ts";
import { cameraMoves, type CameraMoves } from "./camera-moves.ts";
import { buildDrawing, NOTHING_DRAWN, type Drawing, type DrawingParts } from "./drawing.ts";
import { edgeAt } from "./edge-at.ts";
import type { DrawnEdge } from "./edge-table.ts";
import { spokenEdges } from "./edge-texts.ts";
import { NO_FOCUS, writeFocus } from "./focus-flags.ts";
import { sizeLabelCanvas } from "./label-canvas.ts";
import { indexLabels } from "./label-index.ts";
import { labelLayer, type LabelLayer, type LabelSubject } from "./label-layer.ts";
import { nodeAt } from "./node-at.ts";
import { NODE, nodeValue } from "./node-table.ts";
import { createRenderer } from "./renderer.ts";
import { toRgb, type Stage } from "./stage.ts";
import { transition } from "./transition.ts";

const FADE = 180;
const MOVE = 600;
// A centred actor is seen at no more than this share of the fitting camera's ratio.
const NEAR = 0.75;
// Reach of a pointer, screen px.
const REACH = 6;
// A camera that is less than this off the fitting one has not been moved.
const UNMOVED = 1e-6;

export type SceneParts = Omit<DrawingParts, "cellOf">;

export interface SceneOptions {
  container: HTMLElement;
  theme: Theme;
  assets: string;
  /** Whether motion is to be left out */
  still: () => boolean;
}

/** What is under a point of the screen. */
export type Hit = { actor: string } | { edge: DrawnEdge } | null;

/** The drawing on screen: one sigma renderer, its camera and its labels. */
export class Scene {
  readonly sigma: Sigma;
  readonly moves: CameraMoves;
  readonly #stage: Stage;
  #focus = NO_FOCUS;
  #model!: SceneParts["model"];
  #labels: LabelLayer | null = null;
  #subject: LabelSubject | null = null;
  #fit = { ratio: 1, scale: 1 };
  #fitted = { x: 0.5, y: 0.5, ratio: 1 };

  constructor(options: SceneOptions, parts: SceneParts, insets: Insets) {
    const palette = PALETTES[options.theme];
    const render = (): void => void this.sigma?.scheduleRender();
    const eased = (ms: number) => transition(ms, options.still, render);
    this.#stage = {
      palette,
      rgb: toRgb(palette),
      atlas: createAtlas(options.assets, palette, render),
      drawing: NOTHING_DRAWN,
      focus: { before: false, active: false, progress: eased(FADE) },
      fan: eased(FADE),
      fade: eased(FADE),
      move: eased(MOVE),
    };
    this.sigma = createRenderer(
      options.container,
      this.#stage,
      (ratio) => Math.sqrt(ratio / this.#fit.ratio) / this.#fit.scale,
    );
    this.moves = cameraMoves(this.sigma, options.still);
    this.sigma.on("resize", () => this.#sizeNames());
    this.sigma.on("afterRender", () => this.#labels?.draw());
    this.#draw(parts);
    this.fit(insets, false);
    this.sigma.refresh();
  }

  get drawing(): Drawing {
    return this.#stage.drawing;
  }

  /** Begins to write names and counts; until then the map is drawn without. */
  write(): void {
    this.#sizeNames();
    const subject = (): LabelSubject => (this.#subject ??= this.#newSubject());
    this.#labels = labelLayer(this.sigma, this.#stage, subject, () => this.#focus);
    document.fonts.addEventListener("loadingdone", this.#fontsLoaded);
    this.sigma.scheduleRender();
  }

  /** Draws something else: other actors, other places, or bundles that opened or closed. */
  show(parts: SceneParts, opening: boolean): void {
    const moved = parts.positions !== this.drawing.positions;
    this.#draw(parts);
    this.#labels?.renew();
    this.#stage.fade.restart();
    if (moved) this.#stage.move.restart();
    if (opening) this.#stage.fan.restart();
    this.sigma.refresh({ schedule: true });
  }

  /** Moves the light; what is outside of it recedes. */
  focus(next: Focus): void {
    writeFocus(this.drawing, this.#focus, next);
    this.#stage.focus.before = this.#focus.active;
    this.#stage.focus.active = next.active;
    this.#focus = next;
    this.#labels?.renew();
    this.#stage.focus.progress.restart();
  }

  /** What is drawn at a point of the screen, discs before edges. */
  at(spot: { x: number; y: number }): Hit {
    const { nodes, edges } = this.drawing;
    const { x, y } = this.sigma.viewportToFramedGraph(spot);
    const px = this.sigma.viewportToFramedGraph({ x: spot.x + 1, y: spot.y }).x - x;
    const node = nodeAt(nodes, x, y, { px, scale: this.sigma.scaleSize(1), least: REACH });
    if (node >= 0) return { actor: nodes.ids[node]! };
    const edge = edges.edges[edgeAt(edges, x, y, REACH * px)];
    return edge ? { edge } : null;
  }

  /** Changes colours; nothing is laid out or built again. */
  theme(theme: Theme): void {
    this.#stage.palette = PALETTES[theme];
    this.#stage.rgb = toRgb(this.#stage.palette);
    this.#stage.atlas.paint(this.#stage.palette);
    this.#labels?.renew();
    this.sigma.scheduleRender();
  }

  /** Shows everything in the room that insets leave. */
  fit(insets: Insets, animate: boolean): void {
    const { camera, unit } = fitCamera(this.sigma, this.drawing.nodes, insets);
    const { x, y } = extentOf(this.drawing.positions);
    const scale = unit / (Math.max(x[1] - x[0], y[1] - y[0]) || 1);
    this.#fit = { ratio: camera.ratio, scale: Math.min(1.15, Math.max(0.42, scale)) };
    this.#fitted = camera;
    this.moves.go(camera, animate);
  }

  /** The room has changed: what was fitted to it is fitted again. */
  resized(insets: Insets): void {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    const fitted = this.#fitted;
    const off = Math.abs(x - fitted.x) + Math.abs(y - fitted.y) + Math.abs(ratio - fitted.ratio);
    this.sigma.resize();
    if (off < UNMOVED || this.sigma.getCamera().isAnimated()) this.fit(insets, false);
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

  kill(): void {
    document.fonts.removeEventListener("loadingdone", this.#fontsLoaded);
    const { focus, fan, fade, move } = this.#stage;
    for (const running of [focus.progress, fan, fade, move]) running.stop();
    this.sigma.kill();
  }

  #draw(parts: SceneParts): void {
    const { atlas, palette } = this.#stage;
    this.#stage.drawing = buildDrawing({ ...parts, cellOf: atlas.cellOf }, this.drawing);
    atlas.paint(palette);
    this.#model = parts.model;
    this.#subject = null;
    // The whole map, also of what is not shown: what stays does not move when a filter changes.
    this.sigma.setCustomBBox(extentOf(parts.positions));
  }

  #newSubject(): LabelSubject {
    const { nodes, edges } = this.drawing;
    return {
      model: this.#model,
      index: indexLabels(nodes, this.#model),
      spoken: spokenEdges(edges),
    };
  }

  readonly #fontsLoaded = (): void => {
    this.#labels?.forgetWidths();
    this.#labels?.renew();
    this.sigma.scheduleRender();
  };

  #sizeNames(): void {
    sizeLabelCanvas(this.sigma.getCanvases()["names"]!, this.sigma.getDimensions());
    this.#labels?.renew();
  }
}
