import { msg, plural } from "../../../domain/message.ts";
import { withFilter } from "../../model/filter/actions.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { View } from "../../model/link/view.ts";
import { numberText } from "../../../domain/number-text.ts";
import { sentence } from "../../model/text/words.ts";
import { periodOf } from "../../model/time/moment.ts";
import { momentWords } from "../../model/time/words.ts";
import { some, type Names } from "./choice.ts";
import { CHOICES } from "./choices.ts";

const actors = (n: number): string => plural(n, { one: "# actor", other: "# actors" });

/** Something in which a view differs from the first one, and the view without it. */
export interface ActiveChoice {
  key: string;
  label: string;
  without: View;
}

/** Every choice that is active, in the order of the filter panel. */
export function activeChoices(
  view: View,
  first: Filter,
  names: Names & {
    /** The number of undated relations that are shown although a time is chosen */
    undated: number;
  },
): ActiveChoice[] {
  const { filter, moment, pinned } = view;
  const choices: ActiveChoice[] = [];
  const add = (key: string, label: string, without: View) => choices.push({ key, label, without });
  const drop = (key: string, label: string, change: Partial<Filter>) =>
    add(key, label, withFilter(view, change));

  if (moment) add("time", sentence(momentWords(moment)), { ...view, moment: null });
  const { undated = null } = filter;
  const dated = periodOf(moment) !== null;
  if (dated && undated === true)
    drop("undated", msg(`Including ${numberText(names.undated)} undated`), { undated: null });
  if (!dated && undated === false) drop("undated", msg("Undated hidden"), { undated: null });
  for (const { chips } of Object.values(CHOICES))
    for (const { key, label, change } of chips(filter, first, names)) drop(key, label, change);
  if (filter.focus) {
    const { actor, hops } = filter.focus;
    const hopWords = plural(hops, { one: "# hop", other: "# hops" });
    const label = msg(`Around ${names.actor(actor)}, ${hopWords}`);
    drop("focus", label, { focus: null });
  }
  const lists = [
    ["hidden", msg("Hidden"), filter.hidden],
    ["collapsed", msg("Collapsed"), filter.collapsed],
    ["expanded", msg("Also shown"), filter.expanded],
  ] as const;
  for (const [key, label, ids] of lists)
    if (ids && ids.length > 0) drop(key, some(label, ids, names.actor, actors), { [key]: [] });
  const placed = Object.keys(pinned);
  if (placed.length > 0)
    add("pinned", some(msg("Pinned"), placed, names.actor, actors), { ...view, pinned: {} });
  return choices;
}
