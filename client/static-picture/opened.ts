import { LRUCache } from "lru-cache";
import type { MeasureName } from "../../domain/analysis/measures/names.ts";
import type { PictureData } from "../../domain/contract/picture.ts";
import { creditOf, type Credit } from "../model/credit/credit.ts";
import { layOut } from "../model/layout/lay-out.ts";
import type { Positions } from "../model/layout/plan.ts";
import { buildModel, type Model } from "../model/graph/model.ts";
import { chosenMeasures } from "../model/graph/measured.ts";
import { FilteredGraph } from "../model/graph/filtered-graph.ts";
import { compareOf } from "../model/time/moment.ts";
import { knownOf, type Known } from "../model/parameter/known.ts";
import { firstSharedView, type SharedView } from "../model/link/shared-view.ts";
import { loadOutlines, type Outlines } from "../model/world/outlines.ts";
import { filterOf } from "../model/link/view.ts";
import { arrange, type Arranged } from "./arrange.ts";
import { measureValues } from "./measure-values.ts";
import type { BalanceChoices } from "../model/camps/choices.ts";
import { pictureCamps } from "./picture-camps.ts";
import { pictureMeasures } from "./picture-measures.ts";

const MOST_LAYOUTS = 16;
const MOST_ARRANGED = 8;

/** The content of a view, its positions, and the documents behind it. */
export interface ArrangedView {
  arranged: Arranged;
  credit: Credit;
  /** Measures that were left out, because they would take too long */
  slow: readonly MeasureName[];
}

/**
 * The parts that pictures of one data version share: the model, and the layouts and arrangements
 * that were used last. Another selection, theme, camera or size of one view filters, bundles and
 * routes nothing anew.
 */
export class Opened {
  readonly model: Model;
  readonly known: Known;
  readonly first: SharedView;
  readonly #data: PictureData;
  #outlines: Promise<Outlines> | null = null;
  readonly #places = new LRUCache<string, Positions>({ max: MOST_LAYOUTS });
  readonly #arranged = new LRUCache<string, ArrangedView>({ max: MOST_ARRANGED });

  constructor(data: PictureData) {
    this.#data = data;
    this.model = buildModel(data.graph);
    this.known = knownOf(data.graph, data.dataset);
    this.first = firstSharedView(data.dataset);
  }

  /** Returns the ground of a world map. */
  outlines(): Promise<Outlines> {
    return (this.#outlines ??= loadOutlines(this.model));
  }

  /**
   * Returns a view laid out as the page does it; `portrait` on a screen that is higher than wide.
   * @param camps those that are marked; null: none
   */
  arranged(view: SharedView, portrait: boolean, camps: BalanceChoices | null): ArrangedView {
    const { dataset, sources } = this.#data;
    const filter = filterOf(view);
    const compare = compareOf(view.moment);
    const shape = { coreKinds: dataset.view.kinds, portrait };
    const layout = JSON.stringify([view.layout, shape]);
    const { size, colour } = view.measures;
    const key = JSON.stringify([filter, compare, layout, view.pinned, size, colour, camps]);
    return kept(this.#arranged, key, () => {
      const filtered = new FilteredGraph(this.model, filter, compare);
      const places = kept(this.#places, layout, () => layOut(this.model, view.layout, shape));
      const chosen = chosenMeasures({ columns: [], size, colour });
      const { values, slow } = measureValues(filtered, chosen);
      const measures = pictureMeasures({ size, colour }, values);
      const groups = camps && pictureCamps(filtered, filter, camps);
      return {
        slow,
        arranged: arrange(filtered, places, view.pinned, { measures, groups }),
        credit: creditOf(filtered, sources, dataset.licence),
      };
    });
  }
}

function kept<V extends object>(cache: LRUCache<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

const opened = new WeakMap<PictureData, Opened>();

/** Returns a value made from the data of a version, the same for the same object. */
export function open(data: PictureData): Opened {
  const before = opened.get(data);
  if (before) return before;
  const fresh = new Opened(data);
  opened.set(data, fresh);
  return fresh;
}
