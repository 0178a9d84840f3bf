/** The part of a view that says how the overview of a large graph is drawn. */
export interface OverviewChoice {
  /** True to draw communities, false to draw the loaded relations; null: as the graph's size asks */
  drawn: boolean | null;
  /** Ids of actors whose communities are open */
  expand: readonly string[];
  /** Ids of actors that are shown by themselves */
  show: readonly string[];
  /** Maximum number of actors shown of each open community */
  members: number;
}

/** Number of actors by which an open community grows, and that are shown of it at first. */
export const MEMBERS_PAGE = 100;
/** The most that the server shows. */
export const MOST_MEMBERS = 10_000;

export const CLOSED_OVERVIEW: OverviewChoice = {
  drawn: null,
  expand: [],
  show: [],
  members: MEMBERS_PAGE,
};
