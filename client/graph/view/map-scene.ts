import type { Camera } from "../camera.ts";
import type { Focus } from "../focus.ts";
import type { Place } from "../layout/pins.ts";
import type { Seen } from "../seen.ts";
import type { Sight } from "../sight.ts";
import type { Theme } from "../style.ts";
import type { Insets } from "./camera-fit.ts";
import type { CameraMoves } from "./camera-moves.ts";
import type { Readable } from "./reader.ts";
import type { FirstSight, Scene, SceneOptions } from "./scene.ts";
import type { SceneParts } from "./scene-parts.ts";
import type { Stance } from "./stance.ts";
import type { ViewListener } from "./view-listener.ts";

/** From where a map is looked at, whatever draws it. */
export interface MapOutlook {
  readonly moves: Pick<CameraMoves, "zoom" | "pan">;
  /** What panels cover of the map */
  insets: Insets;
  /** Where the camera stands, or is on its way to; null: where a fit would put it */
  readonly camera: Camera | null;
  /** The same, wherever that is, and the size of the screen */
  readonly stance: Pick<Stance, "camera" | "width" | "height" | "insets">;
  /** Whether the reader has moved the camera since it was last put somewhere */
  readonly roamed: boolean;
  fit(animate: boolean, asked?: boolean): void;
  look(camera: Camera | null, animate: boolean): void;
  resized(): void;
  centre(actor: string): void;
  /** CSS px from the map's corner; null: it is not drawn */
  spotOf(actor: string): Place | null;
}

/** What draws a view. */
export interface MapScene {
  /** What can say where its discs, lines and letters lie, for tooltips; null: an SVG cannot */
  readonly measured: Scene | null;
  readonly outlook: MapOutlook;
  /** Adds what the first frame does not wait for */
  decorate(): Promise<void>;
  show(parts: SceneParts, opening: boolean): void;
  retime(seen: Seen): void;
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
  first: FirstSight;
  sight: Sight;
}

/** Makes a scene that turns what readers do to it into the next states of the view. */
export type SceneMaker = (
  input: SceneInput,
  view: Readable,
  listener: ViewListener,
  signal: AbortSignal,
) => MapScene;
