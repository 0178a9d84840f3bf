import { readParameters } from "../../../client/embed/page/parameters.ts";
import { readControls } from "../../../domain/embed-controls.ts";
import { drawnView } from "../../../client/embed/view/drawn-view.ts";
import { loadedFrom } from "../../../client/embed/source/loaded.ts";
import { ViewHolder } from "../../../client/embed/view/view-holder.ts";
import { compare } from "../../../client/model/graph/compare.ts";
import { layOut } from "../../../client/model/layout/lay-out.ts";
import { withPins } from "../../../client/model/layout/pins.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { admit, atTime } from "../../../client/model/graph/apply-filter.ts";
import { DASHES, PALETTES, signColour } from "../../../client/model/graph/style.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { FIRST_KINDS, packGraph } from "../model/graph/pack-graph.ts";

const graph = packGraph();
const dataset: Dataset = {
  ...{ pack: "sample", title: "Sample", summary: "", licence: "", version: "1" },
  engine: "embedded",
  view: { kinds: FIRST_KINDS, statuses: ["occurred", "ongoing"], cardActors: [] },
  counts: { actors: 0, claims: 0, relations: 0, sources: 0 },
  predicates: [],
};
const loaded = loadedFrom(graph, dataset, "");
const model = buildModel(graph);

/** Three actors of which the places are told. */
const TOLD = ["armenia", "russia", "eu"];

/** What an embed shows, as data: counts, places in px of the map, colours and patterns. */
export function describeEmbed(query: string): object {
  const { attributes, title, view: asked } = readParameters(new URLSearchParams(query));
  const { view, faults } = new ViewHolder(loaded, asked);
  const drawn = drawnView(view, {}, null);
  const admitted = admit(model, drawn.filter);
  const shown = drawn.compare
    ? { absent: [], ...compare(admitted, drawn.compare) }
    : atTime(admitted, drawn.filter);
  const shape = { coreKinds: loaded.coreKinds, portrait: false };
  const places = withPins(layOut(model, view.layout, shape), drawn.pinned);
  const palette = PALETTES[view.theme ?? "light"];
  const ofSign = (sign: -1 | 0 | 1) =>
    shown.bundles.filter((bundle) => bundle.sign === sign).length;
  return {
    title,
    ...{ controls: [...readControls(attributes.controls ?? "").controls] },
    faults: faults.map(({ sentence }) => sentence),
    actors: shown.actors.length - shown.quiet.size,
    lines: ([1, -1, 0] as const).map((sign) => ({
      count: ofSign(sign),
      colour: signColour(palette, sign),
      dash: DASHES[sign],
    })),
    places: TOLD.map((actor) => {
      const { x, y } = places.get(actor)!;
      return `${actor} ${Math.round(x)} ${Math.round(y)}`;
    }),
    ...{ background: palette.background, selection: view.selection, look: drawn.look },
  };
}
