import type { Focus } from "../model/graph/focus.ts";
import type { Presence } from "../model/graph/presence.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";
import type { Theme } from "../model/graph/style.ts";
import type { Insets } from "./camera/camera-fit.ts";
import type { MapGround } from "./scene/map-ground.ts";
import type { MapViewport } from "./camera/map-viewport.ts";
import type { InputTarget } from "./input/input-actions.ts";
import type { FirstFrame, SceneOptions } from "./scene/scene.ts";
import type { SceneParts } from "./scene/scene-parts.ts";
import type { ViewListener } from "./view-listener.ts";

/** What draws a view. */
export interface MapScene {
  /** Where its discs, lines and letters lie, for tooltips and the walk by keys */
  readonly ground: MapGround;
  readonly viewport: MapViewport;
  /** Adds what the first frame does not wait for */
  decorate(): Promise<void>;
  show(parts: SceneParts, opening: boolean): void;
  retime(seen: Presence): void;
  focus(next: Focus): void;
  theme(theme: Theme): void;
  /** What is on screen as one picture, in device px */
  picture(): HTMLCanvasElement;
  kill(): void;
}

/** What a scene begins with. */
export interface SceneInput {
  options: SceneOptions;
  parts: SceneParts;
  insets: Insets;
  first: FirstFrame;
  filtered: FilteredGraph;
}

/** Makes a scene that turns what readers do to it into the next states of the view. */
export type SceneMaker = (
  input: SceneInput,
  view: InputTarget,
  listener: ViewListener,
  signal: AbortSignal,
) => MapScene;
