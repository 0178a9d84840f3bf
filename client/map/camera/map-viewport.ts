import type { Camera } from "../../model/graph/camera.ts";
import type { Place } from "../../model/layout/pins.ts";
import type { Insets } from "./camera-fit.ts";
import type { CameraMoves } from "./camera-moves.ts";
import type { MapSnapshot } from "./map-snapshot.ts";

/** From where a map is looked at, whatever draws it. */
export interface MapViewport {
  readonly moves: Pick<CameraMoves, "zoom" | "pan">;
  /** What panels cover of the map */
  insets: Insets;
  /** Where the camera stands, or is on its way to; null: where a fit would put it */
  readonly camera: Camera | null;
  /** The same, wherever that is, and the size of the screen */
  readonly snapshot: Pick<MapSnapshot, "camera" | "width" | "height" | "insets">;
  /** Whether the reader has moved the camera since it was last put somewhere */
  readonly roamed: boolean;
  fit(animate: boolean, asked?: boolean): void;
  look(camera: Camera | null, animate: boolean): void;
  resized(): void;
  centre(actors: readonly string[]): void;
  /** CSS px from the map's corner; null: it is not drawn */
  spotOf(actor: string): Place | null;
}
