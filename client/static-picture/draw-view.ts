import type { MeasureName } from "../../domain/analysis/measures/names.ts";
import { msg } from "../../domain/message.ts";
import type {
  DrawnPicture,
  OrderFault,
  PictureData,
  PictureOrder,
} from "../../domain/contract/picture.ts";
import { readChoices } from "../model/camps/choices.ts";
import { unpackQuery } from "../model/link/packed-query.ts";
import { panelIn, withoutPanel } from "../model/link/panel.ts";
import { readView } from "../model/link/read-view.ts";
import { sourceWords } from "../model/link/source-words.ts";
import { captionParts } from "./caption.ts";
import { compose, framed } from "./compose.ts";
import { flagsOf } from "./disc-symbols.ts";
import { open } from "./opened.ts";
import type { Picture } from "./picture.ts";
import { subject } from "./subject.ts";

/** Draws the view of a link's query, laid out as the page would, or returns the query's faults. */
export async function drawView(
  data: PictureData,
  order: PictureOrder,
): Promise<DrawnPicture<Picture> | { faults: OrderFault[] }> {
  const opened = open(data);
  const { model, known, first } = opened;
  const unpacked = await unpackQuery(new URLSearchParams(order.query));
  const { view, faults } = readView(withoutPanel(unpacked.params), known, first);
  const all = [...unpacked.faults, ...faults];
  if (all.length > 0)
    return { faults: all.map(({ field, found, expected }) => ({ field, found, expected })) };
  const { width, height, legend, transparent, link } = order;
  const route = panelIn(unpacked.params);
  const camps = route?.view === "balance" ? readChoices(route.choices).choices : null;
  const { arranged, credit, slow } = opened.arranged(view, width < 0.8 * height, camps);
  if (slow.length > 0) return { faults: slow.map((name) => tooSlow(name, view.measures.size)) };
  const outlines = view.layout.name === "world" ? await opened.outlines() : null;
  const about =
    sourceWords(route, data.sources) || subject(view.selection, model, data.dataset.title);
  const picture = compose(arranged, {
    width,
    height,
    inner: false,
    theme: view.theme ?? "light",
    transparent,
    selection: view.selection,
    opened: view.opened,
    outlines,
    frame: framed(view.camera),
    surroundings: {
      title: order.title ?? about,
      subject: about,
      ...captionParts(arranged.filtered, view.moment),
      legend,
      credit,
      link,
    },
  });
  if (picture.width * picture.height * order.scale ** 2 > order.mostPixels)
    return { faults: [tooHigh(picture, order)] };
  return { picture, flags: flagsOf(picture.discs) };
}

function tooSlow(name: MeasureName, size: MeasureName | null): OrderFault {
  return {
    field: name === size ? "size" : "colour",
    found: name,
    expected: msg(
      "a measure that takes less time on so many actors and relations, or fewer of them",
    ),
  };
}

/** Texts that are not cut can make a picture higher than may be drawn. */
function tooHigh({ width, height }: Picture, { scale, mostPixels }: PictureOrder): OrderFault {
  return {
    field: "width",
    found: msg(`${width} × ${Math.round(height)} at ${scale} once all sources are named`),
    expected: msg(`at most ${mostPixels} px in all: a wider picture, or legend=false`),
  };
}
