/** Where the camera stands: a place of the framed map, 0 … 1, and how far away it is. */
export interface Camera {
  x: number;
  y: number;
  /** Above 1 farther, below 1 nearer than the whole map */
  ratio: number;
  /** How large discs are drawn at ratio 1, as a share of full size; null: as a fit would have it */
  size: number | null;
}

/** How a map is looked at. */
export interface MapDisplay {
  /** Null: everything fits in */
  camera: Camera | null;
  /** Ids of the bundles that are fanned out into their relations */
  opened: readonly string[];
}

export const DEFAULT_DISPLAY: MapDisplay = { camera: null, opened: [] };
