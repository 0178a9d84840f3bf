import { FACETS } from "../facets/facets.ts";
import { included, names, oneOf, oneOfThese, orAll, type Codec } from "../parameter/codec.ts";
import { focus } from "./focus-parameter.ts";
import { layout } from "./layout-parameter.ts";
import { measures } from "./measure-parameters.ts";
import { overview } from "./overview-parameter.ts";
import { ofFilter, ofView, type Parameter } from "./parameter.ts";
import { bundles, camera, pins, selection } from "./place-codec.ts";
import { FOLDS, PARTS } from "./shared-view.ts";
import { moment } from "./time-parameter.ts";

/** Null, the default for the time, is not written. */
const ifAsked: Codec<boolean | null> = {
  read: (text, ask) => included.read(text, ask),
  write: (value) => (value === null ? "" : included.write(value)),
};

const actors = names(({ actors: known }) => known);

/** Everything that a link can say; the names of GET /api/graph where it knows the same. */
export const PARAMETERS: readonly Parameter[] = [
  moment,
  ...FACETS.map(({ field, codec, none, parameter }) => ofFilter(field, codec, none, parameter)),
  ofFilter("kinds", orAll(names(({ kinds }) => kinds)), null, "kind"),
  ofFilter("undated", ifAsked, null),
  focus,
  ofFilter("expanded", actors, []),
  ofFilter("collapsed", actors, []),
  ofFilter("hidden", actors, []),
  ofView("selection", selection),
  ofView("opened", bundles, "fanned"),
  layout,
  measures,
  overview,
  ofView("pinned", pins),
  ofView("camera", camera),
  ofView("theme", oneOf(["light", "dark"]) as Codec<"light" | "dark" | null>),
  ofView("open", oneOfThese(PARTS) as Codec<readonly (typeof PARTS)[number][]>),
  ofView("folded", oneOfThese(FOLDS) as Codec<readonly (typeof FOLDS)[number][]>),
];
