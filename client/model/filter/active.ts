import { SIGN_LABELS, SIGN_NAMES } from "../../../domain/sign.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Filter } from "../graph/filter.ts";
import { kindPlural, numberText, sentence } from "../text/words.ts";
import type { View } from "../link/view.ts";
import { periodOf } from "../time/moment.ts";
import { momentWords } from "../time/words.ts";
import { withFilter } from "./actions.ts";

/** Something in which a view differs from the first one, and the view without it. */
export interface ActiveChoice {
  key: string;
  label: string;
  without: View;
}

/** How what a filter names is called. */
export interface Names {
  actor: (id: string) => string;
  source: (id: string) => string;
  predicates: Dataset["predicates"];
  /** How many undated relations are shown although a time is chosen */
  undated: number;
}

const FEW = 2;

/** Every choice that is active, in the order of the filter panel. */
export function activeChoices(view: View, first: Filter, names: Names): ActiveChoice[] {
  const { filter, moment, pinned } = view;
  const choices: ActiveChoice[] = [];
  const add = (key: string, label: string, without: View) => choices.push({ key, label, without });
  const drop = (key: string, label: string, change: Partial<Filter>) =>
    add(key, label, withFilter(view, change));

  if (moment) add("time", sentence(momentWords(moment)), { ...view, moment: null });
  const { undated = null } = filter;
  const dated = periodOf(moment) !== null;
  if (dated && undated === true)
    drop("undated", `Including ${numberText(names.undated)} undated`, { undated: null });
  if (!dated && undated === false) drop("undated", "Undated hidden", { undated: null });
  for (const sign of SIGN_NAMES) {
    if (filter.signs[sign] === first.signs[sign]) continue;
    const label = `${filter.signs[sign] ? "With" : "No"} ${SIGN_LABELS[sign].toLowerCase()}`;
    drop(`sign ${sign}`, label, { signs: { ...filter.signs, [sign]: first.signs[sign] } });
  }
  for (const [kind, shown] of difference(filter.kinds, first.kinds)) {
    const kinds = shown
      ? (filter.kinds?.filter((other) => other !== kind) ?? first.kinds)
      : [...(filter.kinds ?? []), kind];
    drop(`kind ${kind}`, `${shown ? "With" : "No"} ${kindPlural(kind)}`, { kinds });
  }
  if (filter.kinds === null && first.kinds !== null)
    drop("kinds", "Every kind of actor", { kinds: first.kinds });
  if (different(filter.statuses, first.statuses))
    drop(
      "status",
      filter.statuses === null ? "Every status" : some("Status", filter.statuses, (id) => id),
      { statuses: first.statuses },
    );
  if (!filter.background) drop("background", "No public record", { background: true });
  if (filter.families)
    drop(
      "family",
      some("Family", filter.families, (id) => id),
      { families: null },
    );
  if (filter.predicates) {
    const label = (id: string) => names.predicates.find((one) => one.id === id)?.label ?? id;
    drop("predicate", some("Predicate", filter.predicates, label), { predicates: null });
  }
  if (filter.sources)
    drop("source", some("Source", filter.sources, names.source, "documents"), { sources: null });
  if (filter.minIntensity)
    drop("intensity", `Intensity ${filter.minIntensity} or more`, { minIntensity: 0 });
  if (filter.minSources) drop("sourceCount", atLeast(filter.minSources), { minSources: 0 });
  if (filter.disputedOnly) drop("disputed", "Disputed only", { disputedOnly: false });
  if (filter.focus) {
    const { actor, hops } = filter.focus;
    const label = `Around ${names.actor(actor)}, ${hops} ${hops === 1 ? "hop" : "hops"}`;
    drop("focus", label, { focus: null });
  }
  const lists = [
    ["hidden", "Hidden", filter.hidden],
    ["collapsed", "Collapsed", filter.collapsed],
    ["expanded", "Also shown", filter.expanded],
  ] as const;
  for (const [key, label, ids] of lists)
    if (ids && ids.length > 0) drop(key, some(label, ids, names.actor, "actors"), { [key]: [] });
  const placed = Object.keys(pinned);
  if (placed.length > 0)
    add("pinned", some("Pinned", placed, names.actor, "actors"), { ...view, pinned: {} });
  return choices;
}

const atLeast = (n: number): string => `${n} ${n === 1 ? "source" : "sources"} or more`;

function some(
  label: string,
  ids: readonly string[],
  name: (id: string) => string,
  many = "",
): string {
  if (ids.length === 0) return `${label}: none`;
  return `${label}: ${ids.length > FEW ? `${ids.length} ${many}`.trim() : ids.map(name).join(", ")}`;
}

function different(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a !== b;
  return a.length !== b.length || a.some((item) => !b.includes(item));
}

/** What only one of two lists has, and whether it is the first. */
function difference(
  now: readonly string[] | null,
  first: readonly string[] | null,
): [item: string, added: boolean][] {
  if (now === null || first === null) return [];
  return [
    ...first.filter((item) => !now.includes(item)).map((item): [string, boolean] => [item, false]),
    ...now.filter((item) => !first.includes(item)).map((item): [string, boolean] => [item, true]),
  ];
}
