import type { Dataset } from "./dataset.ts";
import type { SerializedGraph } from "./graph.ts";
import type { Source } from "./sources.ts";

/** The data from which pictures of one data version are drawn. */
export interface PictureData {
  graph: SerializedGraph;
  dataset: Dataset;
  sources: readonly Pick<Source, "id" | "title" | "background">[];
}

/** Parameters of a picture. */
export interface PictureOrder {
  /** The query of a link to the view, such as `at=2024-03&focus=armenia`. */
  query: string;
  /** Width and height in px. */
  width: number;
  height: number;
  /** Title above the map; "" for none, null for the view's own title. */
  title: string | null;
  /** True to draw legend, date and sources around the map; otherwise one line has the minimum. */
  legend: boolean;
  /** True for no background behind the map. */
  transparent: boolean;
  /** Pixels of the file per px of the picture. */
  scale: number;
  /** Maximum pixels of the file. */
  mostPixels: number;
  /** Address of the full view; "" if unknown. */
  link: string;
}

/** An invalid parameter of a picture. */
export interface OrderFault {
  field: string;
  found: string;
  expected: string;
}

/** A view described in words. */
export interface ViewDescription {
  /** Title, such as "Relations of Armenia as of March 2024". */
  title: string;
  /** Description of its content for screen readers. */
  alternative: string;
  /** Its query in full, for use without the page's defaults. */
  alone: string;
}

/** A link in a picture, as a rectangle in px. */
export interface PictureLink {
  left: number;
  top: number;
  right: number;
  bottom: number;
  href: string;
}

/** A drawn picture, with the data that its writers need. */
export interface DrawnPicture<P> {
  picture: P;
  /** Codes of the flags in it, ISO 3166-1 in lower case. */
  flags: readonly string[];
}

/**
 * The client's picture code, built as one module that runs without a browser: the server imports no
 * client sources and loads the built module.
 */
export interface PictureModule<P> {
  drawView(
    data: PictureData,
    order: PictureOrder,
  ): Promise<DrawnPicture<P> | { faults: OrderFault[] }>;
  /** Describes the view of a link's query; invalid parts are ignored. */
  describeView(data: PictureData, query: string): Promise<ViewDescription>;
  /** @param flags SVG files by code */
  svgFile(picture: P, flags: ReadonlyMap<string, string>): Uint8Array;
  /** Returns the SVG files of all discs, by the names under which `paint` looks up their images. */
  discFiles(picture: P, flags: ReadonlyMap<string, string>): ReadonlyMap<string, string>;
  /** Paints on a 2D canvas context with `scale` canvas pixels per px of the picture. */
  paint(picture: P, context: object, images: ReadonlyMap<string, object>, scale: number): void;
  /** Returns the PNG with its resolution in dots per inch. */
  withDensity(png: Uint8Array, dpi: number): Uint8Array;
  /** Returns the links in the picture, for formats that support them. */
  links(picture: P): readonly PictureLink[];
}
