import { msg, plural } from "../../../domain/message.ts";
import { cutWords, leftOutWords } from "../graph/account-words.ts";
import type { Bundle } from "../graph/bundle.ts";
import type { Model } from "../graph/model.ts";
import { shortName } from "../graph/short-name.ts";
import type { Filter } from "../graph/filter.ts";
import type { Selection } from "../graph/state.ts";
import { FilteredGraph } from "../graph/filtered-graph.ts";
import { compareOf, type Moment } from "../time/moment.ts";
import type { Sign } from "../../../domain/sign.ts";
import { longDate, withUndated } from "../time/words.ts";
import { filterOf } from "./view.ts";

/** As much of a view as its words are made from. */
export interface Worded {
  filter: Filter;
  moment: Moment;
  selection: Selection;
}

/** So many names are written out before "and 12 more". */
const NAMED = 3;

/** Returns a title for a view: "Relations of Armenia as of March 2024". */
export function viewTitle(view: Worded, model: Model): string {
  const centre = centreOf(view, model);
  const names = centre.map((actor) => nameIn(model, actor));
  const what = whatOf(view.filter);
  if (centre.length === 0) return timed(msg(`${what} in “${model.getAttribute("title")}”`), view);
  if (centre.length === 1) return timed(msg(`${what} of ${names.join("")}`), view);
  return timed(msg(`${what} between ${list(names)}`), view);
}

/**
 * Returns a description of a view for readers who do not see it: "Relations of Armenia as of March
 * 2024: cooperation with EU, ICC and 4 more; friction with Russia. 9 relations; the filter leaves
 * out 12 more." The strongest are named first.
 */
export function alternativeText(view: Worded, model: Model): string {
  const { account, shown } = new FilteredGraph(model, filterOf(view), compareOf(view.moment));
  const centre = centreOf(view, model);
  const there = shown.bundles
    .filter(({ pair }) => belongs(pair, centre))
    .sort((a, b) => b.intensity - a.intensity || (a.id < b.id ? -1 : 1));
  const parts = SIGNS.flatMap(([sign, word]) => {
    const some = there.filter((bundle) => bundle.sign === sign);
    return some.length === 0 ? [] : [withWhom(word, some, centre, model)];
  });
  const undated = there.reduce((sum, bundle) => sum + (bundle.undated ?? 0), 0);
  const held = relationsIn(there);
  const all = model.filterEdges((_id, _of, start, end) => belongs([start, end], centre)).length;
  const sums = [
    plural(held, { one: "# relation", other: "# relations" }),
    leftOutWords(all - held),
    cutWords(account),
  ].filter(Boolean);
  const what = parts.join("; ") || msg("nothing is shown");
  const title = withUndated(viewTitle(view, model), undated);
  return `${title}: ${what}. ${sums.join("; ")}.`;
}

const SIGNS: readonly (readonly [Sign, string])[] = [
  [1, msg("cooperation")],
  [-1, msg("friction")],
  [0, msg("neutral or mixed relations")],
];

/** "Friction" where nothing else is drawn, else "Relations". */
function whatOf({ signs }: Filter): string {
  const [shown, ...others] = Object.entries(signs).flatMap(([sign, on]) => (on ? [sign] : []));
  if (shown === undefined || others.length > 0) return msg("Relations");
  if (shown === "cooperation") return msg("Cooperation");
  return shown === "friction" ? msg("Friction") : msg("Neutral relations");
}

/** Returns the title with the time of the view: "Relations of Armenia as of March 2024". */
function timed(title: string, { moment }: Worded): string {
  switch (moment?.kind) {
    case "instant":
      return msg(`${title} as of ${longDate(moment.at)}`);
    case "window":
      return moment.from === moment.to
        ? msg(`${title} in ${longDate(moment.from)}`)
        : msg(`${title} from ${longDate(moment.from)} to ${longDate(moment.to)}`);
    case "compare":
      return msg(`${title}, ${longDate(moment.before)} and ${longDate(moment.after)} compared`);
    case undefined:
      return title;
  }
}

/** Returns the actors that a view is about; none: about everything. */
function centreOf({ filter, selection }: Worded, model: Model): string[] {
  const about = (): string[] => {
    if (selection?.type === "actor") return [selection.id];
    if (selection?.type === "pair" || selection?.type === "several") return selection.actors;
    if (selection?.type === "relation" && model.hasEdge(selection.id))
      return model.extremities(selection.id);
    return filter.focus ? [filter.focus.actor] : [];
  };
  return about().filter((actor) => model.hasNode(actor));
}

function belongs(pair: readonly [string, string], centre: readonly string[]): boolean {
  if (centre.length > 1) return pair.every((actor) => centre.includes(actor));
  return centre.every((actor) => pair.includes(actor));
}

/** Some bundles of a sign: "cooperation with EU and ICC", "friction in 3 relations". */
function withWhom(
  sign: string,
  bundles: readonly Bundle[],
  centre: readonly string[],
  model: Model,
): string {
  const texts = bundles.map(({ pair: [a, b] }) => {
    if (centre.length === 1) return nameIn(model, a === centre[0] ? b : a);
    return msg(`${nameIn(model, a)} and ${nameIn(model, b)}`);
  });
  if (centre.length === 1) return msg(`${sign} with ${list(texts)}`);
  if (centre.length > 2 || centre.length === 0) return msg(`${sign} between ${list(texts, "; ")}`);
  return plural(relationsIn(bundles), {
    one: `${sign} in # relation`,
    other: `${sign} in # relations`,
  });
}

const relationsIn = (bundles: readonly Bundle[]): number =>
  bundles.reduce((sum, bundle) => sum + bundle.count, 0);

/** "A", "A and B", "A, B, C and 4 more". */
function list(texts: readonly string[], comma = ", "): string {
  const more = texts.length - NAMED;
  if (more > 0) return msg(`${texts.slice(0, NAMED).join(comma)} and ${more} more`);
  if (texts.length < 2) return texts.join("");
  if (comma !== ", ") return texts.join(comma);
  return msg(`${texts.slice(0, -1).join(comma)} and ${texts.at(-1)}`);
}

const nameIn = (model: Model, actor: string): string => shortName(model.getNodeAttributes(actor));
