import type { PictureModule } from "../../domain/contract/picture.ts";
import { svgFile } from "./as-svg.ts";
import { describeView } from "./describe-view.ts";
import { discFiles } from "./disc-symbols.ts";
import { drawView } from "./draw-view.ts";
import { linksIn } from "./links.ts";
import type { Canvas } from "./canvas.ts";
import { paint, type Images } from "./paint.ts";
import type { Picture } from "./picture.ts";
import { withDensity } from "./png-density.ts";

/** The exports that the server loads, built into one file. */
export const pictures: PictureModule<Picture> = {
  drawView,
  describeView,
  svgFile,
  discFiles,
  paint: (picture, context, images, scale) =>
    paint(picture, context as Canvas, images as Images, scale),
  withDensity,
  links: linksIn,
};
