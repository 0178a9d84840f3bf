import type {
  DrawnPicture,
  OrderFault,
  PictureData,
  PictureOrder,
} from "../../server/contract/picture.ts";
import { layOut } from "../graph/layout/lay-out.ts";
import type { Positions } from "../graph/layout/plan.ts";
import { buildModel, type Model } from "../graph/model.ts";
import { Sight } from "../graph/sight.ts";
import { sentence } from "../page/words.ts";
import { compareOf } from "../time/moment.ts";
import { momentWords } from "../time/words.ts";
import { knownOf, type Known } from "../view/known.ts";
import { unpackQuery } from "../view/packed-query.ts";
import { readView } from "../view/read-view.ts";
import { firstSharedView, type SharedView } from "../view/shared-view.ts";
import { filterOf } from "../view/view.ts";
import { arrange } from "./arrange.ts";
import { compose, framed } from "./compose.ts";
import { flagsOf } from "./disc-symbols.ts";
import type { Picture } from "./picture.ts";
import { sourcesLine } from "./sources-line.ts";
import { subject } from "./subject.ts";

/** What is made once for all pictures of a data version. */
export interface Opened {
  model: Model;
  known: Known;
  first: SharedView;
  places: Map<string, Positions>;
}

const opened = new WeakMap<PictureData, Opened>();

/** What is made of the data of a version, the same for the same object. */
export function open(data: PictureData): Opened {
  const before = opened.get(data);
  if (before) return before;
  const { graph, dataset } = data;
  const known = knownOf(graph, dataset);
  const fresh = {
    model: buildModel(graph),
    known,
    first: firstSharedView(dataset),
    places: new Map<string, Positions>(),
  };
  opened.set(data, fresh);
  return fresh;
}

/** Draws the view that a link's query asks for, laid out as the page would; or says what of it cannot be. */
export async function drawView(
  data: PictureData,
  order: PictureOrder,
): Promise<DrawnPicture<Picture> | { faults: OrderFault[] }> {
  const { model, known, first, places } = open(data);
  const unpacked = await unpackQuery(new URLSearchParams(order.query));
  const { view, faults } = readView(unpacked.params, known, first);
  const all = [...unpacked.faults, ...faults];
  if (all.length > 0)
    return { faults: all.map(({ field, found, expected }) => ({ field, found, expected })) };
  const { width, height, legend } = order;
  const { view: pack, licence, title } = data.dataset;
  const sight = new Sight(model, filterOf(view), compareOf(view.moment));
  const shape = { coreKinds: pack.kinds, portrait: width < 0.8 * height };
  const key = JSON.stringify([view.layout, shape]);
  const laidOut = places.get(key) ?? layOut(model, view.layout, shape);
  places.set(key, laidOut);
  const picture = compose(arrange(sight, laidOut, view.pinned), {
    width,
    height,
    inner: false,
    theme: view.theme ?? "light",
    selection: view.selection,
    opened: view.opened,
    frame: framed(view.camera),
    surroundings: {
      title: order.title ?? subject(view.selection, model, title),
      when: legend ? sentence(momentWords(view.moment)) : "",
      legend,
      sources: legend ? sourcesLine(sight, data.sources, licence) : "",
    },
  });
  return { picture, flags: flagsOf(picture.discs) };
}
