import type { Dataset } from "../../server/contract/dataset.ts";
import type { Filter } from "../graph/filter.ts";
import type { Selection } from "../graph/state.ts";
import type { Theme } from "../graph/style.ts";
import { firstView, type View } from "./view.ts";

/** Where the camera stands: a place of the framed map, 0 … 1, and how far away it is. */
export interface Camera {
  x: number;
  y: number;
  /** Above 1 farther, below 1 nearer than the whole map */
  ratio: number;
  /** How large discs are drawn at ratio 1, as a share of full size; null: as a fit would have it */
  size: number | null;
}

/** What can be opened over the map. */
export const PARTS = ["filters", "table", "views"] as const;
export type Part = (typeof PARTS)[number];

/** What can be folded away. */
export const FOLDS = ["panel", "timeline"] as const;
export type Fold = (typeof FOLDS)[number];

/** Everything a permalink restores. */
export interface SharedView extends View {
  /** Id of the pack it is a view of */
  pack: string;
  selection: Selection;
  /** Ids of the bundles that are fanned out into their relations */
  opened: readonly string[];
  /** Null: everything fits in */
  camera: Camera | null;
  /** Null: what readers have chosen themselves */
  theme: Theme | null;
  open: readonly Part[];
  folded: readonly Fold[];
}

/** The filter of a pack's first view; neutral relations wait until they are asked for. */
export function firstFilter(view: Dataset["view"]): Filter {
  return {
    signs: { cooperation: true, friction: true, neutral: false },
    kinds: view.kinds,
    statuses: view.statuses,
    background: true,
    expanded: [],
  };
}

/** What a link that asks nothing shows of a pack. */
export function firstSharedView({ pack, view }: Pick<Dataset, "pack" | "view">): SharedView {
  return {
    ...firstView(firstFilter(view)),
    pack,
    selection: null,
    opened: [],
    camera: null,
    theme: null,
    open: [],
    folded: [],
  };
}
