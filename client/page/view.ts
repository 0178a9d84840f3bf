import type { Filter } from "../graph/filter.ts";
import type { Pins } from "../graph/layout/pins.ts";
import { periodOf, type Moment } from "../time/moment.ts";

/** Everything about the picture that can be undone; never changed, only replaced. */
export interface View {
  /** Without a time: that is the moment's */
  filter: Filter;
  moment: Moment;
  /** Actors that were put where they are */
  pinned: Pins;
}

/** A view of which nothing has been changed. */
export function firstView(filter: Filter): View {
  return { filter, moment: null, pinned: {} };
}

/** What the graph is asked to show. */
export function filterOf({ filter, moment }: View): Filter {
  const time = periodOf(moment);
  return time ? { ...filter, time } : filter;
}
