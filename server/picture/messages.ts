import type { OrderFault, PictureOrder, ViewDescription } from "../../domain/contract/picture.ts";

export type PictureFormat = "svg" | "png" | "pdf";

/** The part that every question to the thread has. */
export interface OfData {
  /** The state of the data, and its PictureData as JSON: parsed once for each state */
  state: string;
  data: SharedArrayBuffer;
}

/** A question to the thread: the query of a view to be described, or a picture; or just a ping. */
export type PictureQuestion = (OfData & ({ describe: string } | PictureTask)) | "are you there";

/** A picture that the thread is asked for. */
export interface PictureTask {
  order: PictureOrder;
  format: PictureFormat;
  /** Dots per inch that a PNG notes */
  dpi: number;
  /** One Int32: 1 as soon as nobody waits for the picture any longer */
  stop: SharedArrayBuffer;
}

/** A view in words, a file (SVG compressed with gzip), that nobody waits any longer, what of the order cannot be, or why no PNG and no PDF can be made here; or that it is there. */
export type PictureAnswer =
  | "here"
  | { described: ViewDescription }
  | { body: Uint8Array }
  | { dropped: true }
  | { faults: OrderFault[] }
  | { unavailable: string };

/** The data that the thread begins with. */
export interface PictureThreadData {
  /** Path of the built module of pictures */
  module: string;
}
