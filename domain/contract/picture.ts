import type { Dataset } from "./dataset.ts";
import type { SerializedGraph } from "./graph.ts";
import type { Source } from "./sources.ts";

/** What pictures of one data version are drawn from. */
export interface PictureData {
  graph: SerializedGraph;
  dataset: Dataset;
  sources: readonly Pick<Source, "id" | "title" | "background">[];
}

/** A picture that is asked for. */
export interface PictureOrder {
  /** The query of a link to the view, such as `at=2024-03&focus=armenia` */
  query: string;
  /** px */
  width: number;
  height: number;
  /** Above the map; empty: none; null: what the view is about */
  title: string | null;
  /** Whether legend, date and sources are written around the map; otherwise one line says the least */
  legend: boolean;
  /** Whether nothing is painted behind the map */
  transparent: boolean;
  /** px of the file for one of the picture */
  scale: number;
  /** px of the file at the most */
  mostPixels: number;
  /** Address of the full view; "": not known */
  link: string;
}

/** What of an order cannot be. */
export interface OrderFault {
  field: string;
  found: string;
  expected: string;
}

/** A view in words. */
export interface ViewDescription {
  /** "Relations of Armenia as of March 2024" */
  title: string;
  /** What it shows, for who does not see it */
  alternative: string;
  /** Its query where nobody but the graph itself says what is shown first */
  alone: string;
}

/** A part of a picture that leads somewhere, px. */
export interface PictureLink {
  left: number;
  top: number;
  right: number;
  bottom: number;
  href: string;
}

/** A picture that is drawn, and what its writers need beside it. */
export interface DrawnPicture<P> {
  picture: P;
  /** Codes of the flags in it, ISO 3166-1 in lower case */
  flags: readonly string[];
}

/**
 * The client's room of pictures, built as one module that runs without a browser: the server
 * imports nothing of the client and loads what was built.
 */
export interface PictureModule<P> {
  drawView(
    data: PictureData,
    order: PictureOrder,
  ): Promise<DrawnPicture<P> | { faults: OrderFault[] }>;
  /** The view of a link's query in words; what of it cannot be is left out. */
  describeView(data: PictureData, query: string): Promise<ViewDescription>;
  /** @param flags SVG files by code */
  svgFile(picture: P, flags: ReadonlyMap<string, string>): Uint8Array;
  /** SVG files of all discs, by the names under which `paint` looks for their images */
  discFiles(picture: P, flags: ReadonlyMap<string, string>): ReadonlyMap<string, string>;
  /** Paints on the context of a 2D canvas, `scale` of its px for one of the picture */
  paint(picture: P, context: object, images: ReadonlyMap<string, object>, scale: number): void;
  /** The PNG, saying how many of its px are an inch */
  withDensity(png: Uint8Array, dpi: number): Uint8Array;
  /** Where a click in the picture leads, px: for formats that know links */
  links(picture: P): readonly PictureLink[];
}
