import type { Camera } from "../../model/graph/camera.ts";
import type { Place } from "../../model/layout/pins.ts";
import type { Insets } from "./camera-fit.ts";
import type { CameraMoves } from "./camera-moves.ts";
import type { MapSnapshot } from "./map-snapshot.ts";

/** From where a map is looked at, whatever draws it. */
export interface MapViewport {
  readonly moves: Pick<CameraMoves, "zoom" | "pan">;
  /** Insets that panels cover */
  insets: Insets;
  /** The camera, or the one it is moving to; null: the one that fits everything */
  readonly camera: Camera | null;
  /** The same, wherever that is, and the size of the screen */
  readonly snapshot: Pick<MapSnapshot, "camera" | "width" | "height" | "insets">;
  /** True if the reader has moved the camera since code last did */
  readonly roamed: boolean;
  fit(animate: boolean, asked?: boolean): void;
  look(camera: Camera | null, animate: boolean): void;
  resized(): void;
  centre(actors: readonly string[]): void;
  /** CSS px from the map's corner; null: it is not drawn */
  spotOf(actor: string): Place | null;
}
