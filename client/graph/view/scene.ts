import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Focus } from "../focus.ts";
import type { Positions } from "../layout/plan.ts";
import { PALETTES, type Theme } from "../style.ts";
import { createAtlas } from "./atlas.ts";
import { fitCamera, type Insets } from "./camera-fit.ts";
import {
  buildDrawing,
  type Drawing,
  type DrawingParts,
  type EdgeAttributes,
  type NodeAttributes,
} from "./drawing.ts";
import { edgeProgram } from "./edge-program.ts";
import { focusFlags } from "./focus-flags.ts";
import { indexLabels } from "./label-index.ts";
import {
  LABEL_OVERHANG,
  labelLayer,
  spokenEdges,
  type LabelLayer,
  type LabelSubject,
} from "./label-layer.ts";
import { pickByPlace } from "./node-at.ts";
import { nodeProgram } from "./node-program.ts";
import { toRgb, type Stage } from "./stage.ts";
import { transition } from "./transition.ts";

const FADE = 180;
const CAMERA = 240;
const CURVE_SEGMENTS = 22;
const STEP = 80;

export type SceneParts = Omit<DrawingParts, "cellOf">;

export interface SceneOptions {
  container: HTMLElement;
  theme: Theme;
  assets: string;
  /** Whether motion is to be left out */
  still: () => boolean;
}

/** The drawing on screen: one sigma renderer, its camera and its labels. */
export class Scene {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly #options: SceneOptions;
  readonly #stage: Stage;
  readonly #flags: ReturnType<typeof focusFlags>;
  #labels: LabelLayer | null = null;
  #subject: LabelSubject | null = null;
  #fit = { ratio: 1, scale: 1 };

  constructor(options: SceneOptions, parts: SceneParts) {
    this.#options = options;
    const palette = PALETTES[options.theme];
    const render = (): void => void this.sigma?.scheduleRender();
    this.#stage = {
      palette,
      rgb: toRgb(palette),
      atlas: createAtlas(options.assets, palette, render),
      focus: { before: false, active: false, progress: transition(FADE, options.still, render) },
      fan: transition(FADE, options.still, render),
    };
    this.#flags = focusFlags(this.#stage);
    this.sigma = new Sigma(new MultiDirectedGraph(), options.container, {
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      enableCameraRotation: false,
      allowInvalidContainer: true,
      stagePadding: 0,
      minCameraRatio: 0.02,
      maxCameraRatio: 6,
      defaultNodeType: "disc",
      defaultEdgeType: "straight",
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / this.#fit.ratio) / this.#fit.scale,
      nodeReducer: this.#flags.node,
      edgeReducer: this.#flags.edge,
      nodeProgramClasses: { disc: nodeProgram(this.#stage) },
      edgeProgramClasses: {
        straight: edgeProgram(this.#stage, 1),
        curved: edgeProgram(this.#stage, CURVE_SEGMENTS),
      },
    });
    this.sigma.createCanvas("names", { beforeLayer: "mouse" });
    this.#sizeNames();
    this.#labels = labelLayer(
      this.sigma,
      this.#stage,
      () => this.#subject!,
      () => this.#flags.focus(),
    );
    pickByPlace(this.sigma, () => this.drawing);
    this.show(parts, false);
    this.sigma.on("resize", () => this.#sizeNames());
    this.sigma.on("afterRender", () => this.#labels?.draw());
    void document.fonts.ready.then(() => {
      this.#labels?.forgetWidths();
      this.#labels?.renew();
      render();
    });
  }

  get drawing(): Drawing {
    return this.#subject!.drawing;
  }

  /** Draws something else: other actors, other places, or bundles that opened or closed. */
  show(parts: SceneParts, opening: boolean): void {
    this.sigma.setCustomBBox(extentOf(parts.positions));
    this.sigma.setGraph(this.#build(parts));
    this.#labels?.renew();
    if (opening) this.#stage.fan.restart();
  }

  /** Moves the light; what is outside of it recedes. */
  focus(next: Focus): void {
    const changed = this.#flags.change(next, this.drawing);
    this.#labels?.renew();
    this.sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true });
    this.#stage.focus.progress.restart();
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
    const { camera, scale } = fitCamera(this.sigma, this.drawing, insets);
    this.#fit = { ratio: camera.ratio, scale: Math.min(1.15, Math.max(0.42, scale)) };
    this.#go(camera, animate);
  }

  /** Zooms by a factor: above 1 in, below 1 out. */
  zoom(factor: number): void {
    this.#go({ ratio: this.sigma.getCamera().ratio / factor }, true);
  }

  /** Moves the map by so many steps of 80 px to the right and down. */
  pan(right: number, down: number): void {
    const zero = this.sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const step = this.sigma.viewportToFramedGraph({ x: STEP * right, y: STEP * down });
    const { x, y } = this.sigma.getCamera();
    this.#go({ x: x + step.x - zero.x, y: y + step.y - zero.y }, true);
  }

  /** Brings an actor to the middle of the room that insets leave, and nearer if it was far. */
  centre(actor: string, insets: Insets): void {
    const at = this.sigma.getNodeDisplayData(actor);
    if (!at) return;
    const camera = this.sigma.getCamera();
    const ratio = Math.min(camera.ratio, this.#fit.ratio * 0.75);
    const zero = this.sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const off = this.sigma.viewportToFramedGraph({
      x: (insets.left - insets.right) / 2,
      y: (insets.top - insets.bottom) / 2,
    });
    const nearer = ratio / camera.ratio;
    this.#go(
      { x: at.x - (off.x - zero.x) * nearer, y: at.y - (off.y - zero.y) * nearer, ratio },
      true,
    );
  }

  kill(): void {
    this.#stage.focus.progress.stop();
    this.#stage.fan.stop();
    this.sigma.kill();
  }

  #build(parts: SceneParts): Drawing {
    const { atlas, palette } = this.#stage;
    const drawing = buildDrawing({ ...parts, cellOf: atlas.cellOf });
    atlas.paint(palette);
    this.#subject = {
      model: parts.model,
      drawing,
      index: indexLabels(drawing, parts.model),
      spoken: spokenEdges(drawing),
    };
    return drawing;
  }

  #go(state: { x?: number; y?: number; ratio?: number }, animate: boolean): void {
    const camera = this.sigma.getCamera();
    if (!animate || this.#options.still()) camera.setState(state);
    else void camera.animate(state, { duration: CAMERA, easing: "quadraticOut" });
    this.sigma.scheduleRender();
  }

  #sizeNames(): void {
    const canvas = this.sigma.getCanvases()["names"]!;
    const { width, height } = this.sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    canvas.width = (width + 2 * LABEL_OVERHANG) * ratio;
    canvas.height = (height + 2 * LABEL_OVERHANG) * ratio;
    canvas.style.left = canvas.style.top = `${-LABEL_OVERHANG}px`;
    canvas.style.width = `${width + 2 * LABEL_OVERHANG}px`;
    canvas.style.height = `${height + 2 * LABEL_OVERHANG}px`;
    const context = canvas.getContext("2d")!;
    context.setTransform(ratio, 0, 0, ratio, LABEL_OVERHANG * ratio, LABEL_OVERHANG * ratio);
    this.#labels?.renew();
  }
}

/** The whole map, also of what is not shown: what stays does not move when a filter changes. */
function extentOf(positions: Positions): { x: [number, number]; y: [number, number] } {
  const x: [number, number] = [Infinity, -Infinity];
  const y: [number, number] = [Infinity, -Infinity];
  for (const at of positions.values()) {
    x[0] = Math.min(x[0], at.x);
    x[1] = Math.max(x[1], at.x);
    y[0] = Math.min(y[0], -at.y);
    y[1] = Math.max(y[1], -at.y);
  }
  return positions.size > 0 ? { x, y } : { x: [0, 1], y: [0, 1] };
}
