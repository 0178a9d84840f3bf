import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Focus } from "../focus.ts";
import { extentOf } from "../layout/extent.ts";
import { PALETTES, type Theme } from "../style.ts";
import { createAtlas } from "./atlas.ts";
import { fitCamera, type Insets } from "./camera-fit.ts";
import { cameraMoves, type CameraMoves } from "./camera-moves.ts";
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
import { labelLayer, spokenEdges, type LabelLayer, type LabelSubject } from "./label-layer.ts";
import { pickByPlace } from "./node-at.ts";
import { sizeLabelCanvas } from "./label-canvas.ts";
import { nodeProgram } from "./node-program.ts";
import { toRgb, type Stage } from "./stage.ts";
import { transition } from "./transition.ts";

const FADE = 180;
const CURVE_SEGMENTS = 22;
// A centred actor is seen at no more than this share of the fitting camera's ratio.
const NEAR = 0.75;

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
  readonly moves: CameraMoves;
  readonly #stage: Stage;
  readonly #flags: ReturnType<typeof focusFlags>;
  #labels: LabelLayer | null = null;
  #subject: LabelSubject | null = null;
  #fit = { ratio: 1, scale: 1 };

  constructor(options: SceneOptions, parts: SceneParts, insets: Insets) {
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
    this.moves = cameraMoves(this.sigma, options.still);
    pickByPlace(this.sigma, () => this.drawing);
    // The camera is set while there is nothing to draw, so that the first frame is the right one.
    const drawing = this.#build(parts);
    this.sigma.setCustomBBox(extentOf(parts.positions));
    this.sigma.refresh();
    this.fit(insets, false);
    this.sigma.on("resize", () => this.#sizeNames());
    this.sigma.on("afterRender", () => this.#labels?.draw());
    this.sigma.setGraph(drawing);
    document.fonts.addEventListener("loadingdone", this.#fontsLoaded);
  }

  get drawing(): Drawing {
    return this.#subject!.drawing;
  }

  /** Draws something else: other actors, other places, or bundles that opened or closed. */
  show(parts: SceneParts, opening: boolean): void {
    // The whole map, also of what is not shown: what stays does not move when a filter changes.
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
    this.moves.go(camera, animate);
  }

  /** Brings an actor to the middle of the room that insets leave, and nearer if it was far. */
  centre(actor: string, insets: Insets): void {
    this.moves.centre(actor, insets, this.#fit.ratio * NEAR);
  }

  kill(): void {
    document.fonts.removeEventListener("loadingdone", this.#fontsLoaded);
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
