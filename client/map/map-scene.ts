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

/** A renderer of a view. */
export interface MapScene {
  /** Positions of discs, lines and labels, for tooltips and for the walk by keys */
  readonly ground: MapGround;
  readonly viewport: MapViewport;
  /** Adds the parts that the first frame does not wait for */
  decorate(): Promise<void>;
  show(parts: SceneParts, opening: boolean): void;
  retime(seen: Presence): void;
  focus(next: Focus): void;
  theme(theme: Theme): void;
  /** Returns the screen as one picture, in device px */
  picture(): HTMLCanvasElement;
  kill(): void;
}

/** The options for a new scene. */
export interface SceneInput {
  options: SceneOptions;
  parts: SceneParts;
  insets: Insets;
  first: FirstFrame;
  /** The graph that is drawn: another one when communities open */
  filtered: () => FilteredGraph;
}

/** Creates a scene that turns input into the next states of the view. */
export type SceneMaker = (
  input: SceneInput,
  view: InputTarget,
  listener: ViewListener,
  signal: AbortSignal,
) => MapScene;
