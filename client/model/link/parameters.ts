import { FACETS } from "../facets/facets.ts";
import { MEASURE_NAMES, type MeasureName } from "../../../domain/analysis/measures/names.ts";
import { MOST_MEMBERS } from "../overview/choice.ts";
import {
  either,
  included,
  names,
  number,
  oneOf,
  oneOfThese,
  orAll,
  orUnset,
  type Codec,
} from "../parameter/codec.ts";
import { focus } from "./focus-parameter.ts";
import { layout } from "./layout-parameter.ts";
import { ofFilter, ofPart, ofView, type Parameter } from "./parameter.ts";
import { bundles, camera, pins, selection } from "./place-codec.ts";
import { FOLDS, PARTS } from "./shared-view.ts";
import { moment } from "./time-parameter.ts";

const actors = names(({ actors: known }) => known);
const shownActors = actors as Codec<readonly string[]>;
const measure = orUnset(oneOf<MeasureName>(MEASURE_NAMES));

/** Everything that a link can say; the names of GET /api/graph where it knows the same. */
export const PARAMETERS: readonly Parameter[] = [
  moment,
  ...FACETS.map(({ field, codec, none, parameter }) => ofFilter(field, codec, none, parameter)),
  ofFilter("kinds", orAll(names(({ kinds }) => kinds)), null, "kind"),
  ofFilter("undated", orUnset(included), null),
  focus,
  ofFilter("expanded", actors, []),
  ofFilter("collapsed", actors, []),
  ofFilter("hidden", actors, []),
  ofView("selection", selection),
  ofView("opened", bundles, "fanned"),
  layout,
  ofPart(
    "measures",
    "columns",
    oneOfThese(MEASURE_NAMES) as Codec<readonly MeasureName[]>,
    "measures",
  ),
  ofPart("measures", "size", measure),
  ofPart("measures", "colour", measure),
  // Named as GET /api/overview has them.
  ofPart("overview", "drawn", orUnset(either("yes", "no")), "overview"),
  ofPart("overview", "expand", shownActors),
  ofPart("overview", "show", shownActors),
  ofPart("overview", "members", number(1, MOST_MEMBERS, 0)),
  ofView("pinned", pins),
  ofView("camera", camera),
  ofView("theme", oneOf(["light", "dark"]) as Codec<"light" | "dark" | null>),
  ofView("open", oneOfThese(PARTS) as Codec<readonly (typeof PARTS)[number][]>),
  ofView("folded", oneOfThese(FOLDS) as Codec<readonly (typeof FOLDS)[number][]>),
];
