import type { Filter } from "../graph/filter.ts";
import { NO_MEASURES, type MeasureChoice } from "../graph/measured.ts";
import { DEFAULT_LAYOUT, type LayoutChoice } from "../layout/choice.ts";
import type { Pins } from "../layout/pins.ts";
import { CLOSED_OVERVIEW, type OverviewChoice } from "../overview/choice.ts";
import { periodOf, type Moment } from "../time/moment.ts";

/** Everything about the picture that can be undone; never changed, only replaced. */
export interface View {
  /** Without a time: that is the moment's */
  filter: Filter;
  moment: Moment;
  /** Actors that were put where they are */
  pinned: Pins;
  layout: LayoutChoice;
  measures: MeasureChoice;
  overview: OverviewChoice;
}

/** Returns a view of which nothing has been changed. */
export function firstView(filter: Filter): View {
  return {
    ...{ filter, moment: null, pinned: {}, layout: DEFAULT_LAYOUT, measures: NO_MEASURES },
    overview: CLOSED_OVERVIEW,
  };
}

/** Returns the part of a view that can be undone. */
export function undoable({ filter, moment, pinned, layout, measures, overview }: View): View {
  return { filter, moment, pinned, layout, measures, overview };
}

/** Returns the filter for the map. */
export function filterOf({ filter, moment }: Pick<View, "filter" | "moment">): Filter {
  const time = periodOf(moment);
  return time ? { ...filter, time } : filter;
}
