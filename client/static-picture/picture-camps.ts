import { balanceOf } from "../../domain/analysis/balance/balance.ts";
import { foldPairs } from "../../domain/analysis/balance/fold-pairs.ts";
import { campsOverTime } from "../../domain/analysis/camps-over-time/camps-over-time.ts";
import { MOST_WINDOWS, windowsOf } from "../../domain/analysis/camps-over-time/windows.ts";
import { relationsOfAllTimes, relationsShown } from "../model/camps/camp-relations.ts";
import type { BalanceChoices } from "../model/camps/choices.ts";
import { campGroups } from "../model/camps/camp-groups.ts";
import { groupsOfWindow, holdsYear } from "../model/camps/window-camps.ts";
import type { ActorGroups } from "../model/graph/actor-groups.ts";
import type { Filter } from "../model/graph/filter.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";

/** Relations in windows, at the most: a second of a picture's time, or two. */
const MOST_WORK = 50_000;

/**
 * Returns the camps that the panel of balance marks on the map, as a search finds them; null: none
 * are marked, or the windows would take longer than anybody waits for a picture.
 */
export function pictureCamps(
  filtered: FilteredGraph,
  filter: Filter,
  choices: BalanceChoices,
): ActorGroups | null {
  if (!choices.map) return null;
  return choices.show === "now"
    ? shownCamps(filtered, choices)
    : windowCamps(filtered, filter, choices);
}

function shownCamps(
  { model, account }: FilteredGraph,
  { rule, camps, among }: BalanceChoices,
): ActorGroups {
  const folded = foldPairs(relationsShown(model, account, among), rule);
  const found = balanceOf(folded, { rule, camps, weighted: false });
  return campGroups(
    found.camps.map(({ actors }) => actors),
    found.frustrated,
  );
}

function windowCamps(
  { model }: FilteredGraph,
  filter: Filter,
  { years, camps, rule, among, window }: BalanceChoices,
): ActorGroups | null {
  const { dated } = relationsOfAllTimes(model, filter, among);
  const { length } = windowsOf(
    dated.flatMap(({ spells }) => spells),
    years,
  );
  if (length > MOST_WINDOWS || length * dated.length > MOST_WORK) return null;
  let last = null;
  for (const found of campsOverTime(dated, { years, camps, rule })) {
    last = found;
    if (holdsYear(found, window)) break;
  }
  return last && groupsOfWindow(last);
}
