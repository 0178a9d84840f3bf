import type {
  DrawnPicture,
  OrderFault,
  PictureData,
  PictureOrder,
} from "../../server/contract/picture.ts";
import { unpackQuery } from "../view/packed-query.ts";
import { readView } from "../view/read-view.ts";
import { caption } from "./caption.ts";
import { compose, framed } from "./compose.ts";
import { flagsOf } from "./disc-symbols.ts";
import { open } from "./opened.ts";
import type { Picture } from "./picture.ts";
import { subject } from "./subject.ts";

/** Draws the view that a link's query asks for, laid out as the page would; or says what of it cannot be. */
export async function drawView(
  data: PictureData,
  order: PictureOrder,
): Promise<DrawnPicture<Picture> | { faults: OrderFault[] }> {
  const opened = open(data);
  const { model, known, first } = opened;
  const unpacked = await unpackQuery(new URLSearchParams(order.query));
  const { view, faults } = readView(unpacked.params, known, first);
  const all = [...unpacked.faults, ...faults];
  if (all.length > 0)
    return { faults: all.map(({ field, found, expected }) => ({ field, found, expected })) };
  const { width, height, legend } = order;
  const { arranged, sources } = opened.arranged(view, width < 0.8 * height);
  const picture = compose(arranged, {
    width,
    height,
    inner: false,
    theme: view.theme ?? "light",
    selection: view.selection,
    opened: view.opened,
    frame: framed(view.camera),
    surroundings: {
      title: order.title ?? subject(view.selection, model, data.dataset.title),
      when: legend ? caption(arranged.sight, view.moment) : "",
      legend,
      sources: legend ? sources : "",
    },
  });
  return { picture, flags: flagsOf(picture.discs) };
}
