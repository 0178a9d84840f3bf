import type { OrderFault, PictureOrder } from "../contract/picture.ts";

export type PictureFormat = "svg" | "png";

/** What the thread is asked. */
export interface PictureQuestion {
  /** The data version, and its PictureData as JSON: parsed once for each version */
  version: string;
  data: SharedArrayBuffer;
  order: PictureOrder;
  format: PictureFormat;
  /** px of a PNG for one of the picture */
  scale: number;
}

/** A file, what of the order cannot be, or why no PNG can be made here. */
export type PictureAnswer =
  { body: Uint8Array } | { faults: OrderFault[] } | { unavailable: string };

/** What the thread needs to begin. */
export interface PictureThreadData {
  /** Path of the built module of pictures */
  module: string;
}
