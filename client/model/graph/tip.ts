import { msg } from "../../../domain/message.ts";
import { relationsOfSign } from "../text/sign-words.ts";
import type { Sign } from "../../../domain/sign.ts";
import { sentence } from "../text/words.ts";
import { split, type Judged } from "./account.ts";
import { cutWords, leftOutWords, whyWords } from "./account-words.ts";
import { drawnSign } from "../../../domain/drawn-sign.ts";
import type { Model } from "./model.ts";
import { shortName } from "./short-name.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import type { Change } from "./compare.ts";

/** The target of a tooltip: an actor, a bundle, or one relation of an opened bundle. */
export type TipTarget =
  { type: "actor"; id: string } | { type: "bundle"; id: string; relation: string | null };

/** The content of a tooltip. */
export interface Tip {
  /** Names in full */
  title: string;
  /** The kind of the actor, or the change of the bundle between two times; "" for neither */
  about: string;
  /** Numbers of shown relations, a line for each sign */
  signs: { sign: Sign; words: string }[];
  /** The strongest of them, and the count that the filter leaves out */
  notes: string[];
}

const CHANGE_WORDS: Record<Change, string> = {
  new: msg("New: held only at the later date"),
  gone: msg("Gone: held only at the earlier date"),
  kept: msg("Kept"),
  flipped: msg("Flipped: the other sign prevailed before"),
};

/**
 * Returns the content of a tooltip; null if its target is not shown. Linear in an actor's
 * relations.
 */
export function tipOf(filtered: FilteredGraph, target: TipTarget): Tip | null {
  return target.type === "actor" ? ofActor(filtered, target.id) : ofBundle(filtered, target);
}

function ofActor(filtered: FilteredGraph, id: string): Tip | null {
  const { model, shown } = filtered;
  if (!shown.actors.includes(id)) return null;
  const { name, kind } = model.getNodeAttributes(id);
  return { title: name, about: kind, ...told(filtered, model.edges(id)) };
}

function ofBundle(
  filtered: FilteredGraph,
  { id, relation }: Extract<TipTarget, { type: "bundle" }>,
) {
  const { model, shown, seen } = filtered;
  const bundle = shown.bundles.find((each) => each.id === id);
  if (!bundle) return null;
  const [a, b] = bundle.pair;
  const name = (actor: string) => model.getNodeAttribute(actor, "name");
  const between =
    a === b ? model.edges(a).filter((each) => model.isSelfLoop(each)) : model.edges(a, b);
  const change = seen.changes?.get(relation ?? id);
  if (relation !== null && !bundle.relations.includes(relation)) return null;
  const meant =
    relation === null
      ? between.filter((each) => drawnSign(model.getEdgeAttributes(each)) === bundle.sign)
      : [relation];
  return {
    title: a === b ? msg(`${name(a)} and itself`) : msg(`${name(a)} and ${name(b)}`),
    about: change ? CHANGE_WORDS[change] : "",
    ...told(filtered, meant),
  };
}

/** Counts of some relations, the strongest, and the count that is left out. */
function told(
  { model, account }: FilteredGraph,
  relations: readonly string[],
): Pick<Tip, "signs" | "notes"> {
  const { shown, left, why } = split(
    relations.map((id) => judged(model, id)),
    account,
  );
  const signs = ([1, -1, 0] as const).flatMap((sign) => {
    const n = shown.filter((relation) => drawnSign(relation) === sign).length;
    return n === 0 ? [] : [{ sign, words: relationsOfSign(n, sign) }];
  });
  const notes: string[] = [];
  const [strongest] = [...shown].sort(
    (one, other) =>
      Number(other.counts) - Number(one.counts) ||
      other.intensity - one.intensity ||
      other.sourceCount - one.sourceCount,
  );
  if (strongest) {
    const said = `${nameOf(model, strongest.subject.id)} ${strongest.label} ${nameOf(model, strongest.object.id)}`;
    notes.push(shown.length === 1 ? said : msg(`Strongest: ${said}`));
  } else notes.push(msg("No relation shown"));
  if (left.length > 0) notes.push(`${sentence(leftOutWords(left.length))}: ${whyWords(why)}`);
  const cut = cutWords(account);
  if (cut) notes.push(sentence(cut));
  return { signs, notes };
}

function judged(model: Model, id: string): Judged {
  const [start, end] = model.extremities(id);
  const kindOf = (actor: string) => ({ id: actor, kind: model.getNodeAttribute(actor, "kind") });
  return { ...model.getEdgeAttributes(id), id, subject: kindOf(start), object: kindOf(end) };
}

const nameOf = (model: Model, actor: string): string => shortName(model.getNodeAttributes(actor));
