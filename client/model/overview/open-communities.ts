import type { Overview } from "../../../domain/contract/overview.ts";
import { MEMBERS_PAGE, MOST_MEMBERS, type OverviewChoice } from "./choice.ts";

/**
 * Returns the choice in which a community is open, or closed if it is open or a few of its actors
 * are shown by themselves because that was asked for.
 */
export function toggled(choice: OverviewChoice, overview: Overview, id: string): OverviewChoice {
  const open = overview.communities.filter(({ isOpen }) => isOpen).map((one) => one.id);
  const others = open.filter((one) => one !== id);
  const own = new Set(
    overview.actors.filter(({ community }) => community === id).map((actor) => actor.id),
  );
  const closes = open.includes(id) || choice.show.some((actor) => own.has(actor));
  return {
    ...choice,
    expand: closes ? others : [...others, id],
    show: closes ? choice.show.filter((actor) => !own.has(actor)) : choice.show,
  };
}

/** Shows some more actors by themselves. */
export const withShown = (choice: OverviewChoice, actors: readonly string[]): OverviewChoice => ({
  ...choice,
  show: [...new Set([...choice.show, ...actors])],
});

/** Shows one more page of actors of each open community. */
export const withMore = (choice: OverviewChoice): OverviewChoice => ({
  ...choice,
  members: Math.min(MOST_MEMBERS, choice.members + MEMBERS_PAGE),
});

/** Closes everything that was opened. */
export const closed = (choice: OverviewChoice): OverviewChoice => ({
  ...choice,
  ...{ expand: [], show: [], members: MEMBERS_PAGE },
});

/** True if anything was opened. */
export const isOpened = ({ expand, show }: OverviewChoice): boolean =>
  expand.length + show.length > 0;
