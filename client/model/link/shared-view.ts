import type { Dataset } from "../../../domain/contract/dataset.ts";
import { DEFAULT_DISPLAY, type MapDisplay } from "../graph/camera.ts";
import type { Filter } from "../graph/filter.ts";
import type { Selection } from "../graph/state.ts";
import type { Theme } from "../graph/style.ts";
import { firstView, type View } from "./view.ts";

/** Parts that can be opened over the map. */
export const PARTS = ["filters", "table", "views"] as const;
export type Part = (typeof PARTS)[number];

/** Parts that can be folded away. */
export const FOLDS = ["panel", "timeline"] as const;
export type Fold = (typeof FOLDS)[number];

/** Everything a permalink restores. */
export interface SharedView extends View, MapDisplay {
  /** Id of the pack it is a view of */
  pack: string;
  selection: Selection;
  /** Null: the readers' own choice */
  theme: Theme | null;
  open: readonly Part[];
  folded: readonly Fold[];
}

/**
 * Returns the filter of a pack's first view; neutral relations wait until they are asked for, unless
 * there are no others.
 */
export function firstFilter(view: Dataset["view"]): Filter {
  return {
    signs: { cooperation: true, friction: true, neutral: view.neutral ?? false },
    kinds: view.kinds,
    statuses: view.statuses,
    background: true,
    expanded: [],
  };
}

/** Returns the view of a pack for a link without parameters. */
export function firstSharedView({ pack, view }: Pick<Dataset, "pack" | "view">): SharedView {
  return {
    ...firstView(firstFilter(view)),
    pack,
    ...DEFAULT_DISPLAY,
    selection: null,
    theme: null,
    open: [],
    folded: [],
  };
}
