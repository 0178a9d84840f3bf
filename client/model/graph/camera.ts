/** The camera: its place on the framed map, 0 … 1, and its distance. */
export interface Camera {
  x: number;
  y: number;
  /** Above 1 farther, below 1 nearer than the whole map */
  ratio: number;
  /** Size of discs at ratio 1, as a share of full size; null: the size that fits the map */
  size: number | null;
}

/** The camera and the open bundles of a map. */
export interface MapDisplay {
  /** Null: everything fits in */
  camera: Camera | null;
  /** Ids of the bundles that are fanned out into their relations */
  opened: readonly string[];
}

export const DEFAULT_DISPLAY: MapDisplay = { camera: null, opened: [] };
