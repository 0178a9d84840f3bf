import type { Relation } from "../../../domain/contract/relations.ts";
import type { Account } from "../graph/account.ts";
import { testsOf, type FacetId } from "../facets/facets.ts";
import type { Filter } from "../graph/filter.ts";
import { focused } from "../graph/reach.ts";
import type { GraphIndex } from "../graph/graph-index.ts";

/** A choice of a filter beside which others can be counted. */
export type Choice = FacetId | "kind";

/** A relation that a filter shows at some time, or would show but for one choice. */
export interface Candidate {
  relation: Relation;
  failed: Choice | null;
  /** The kinds of its ends; of one that fails by kind, the one kind that is missing */
  kinds: readonly string[];
}

/** Returns the relations that fail one choice of a filter at the most, its time apart. */
export function candidates(graphIndex: GraphIndex, filter: Filter): Candidate[] {
  const tests = [...testsOf(filter)];
  const hidden = new Set(filter.hidden);
  const always = new Set([
    ...(filter.expanded ?? []),
    ...(filter.focus ? [filter.focus.actor] : []),
  ]);
  const kinds = filter.kinds && new Set(filter.kinds);
  const shows = ({ id, kind }: Relation["subject"]) => !kinds || kinds.has(kind) || always.has(id);
  const found: Candidate[] = [];
  for (const relation of graphIndex.relations.values()) {
    const { subject, object } = relation;
    if (hidden.has(subject.id) || hidden.has(object.id)) continue;
    const missing = [subject, object].filter((end) => !shows(end));
    const failed: Choice[] = missing.length === 0 ? [] : ["kind"];
    for (const [facet, test] of tests) if (failed.length < 2 && !test(relation)) failed.push(facet);
    if (failed.length > 1) continue;
    found.push({
      relation,
      failed: failed[0] ?? null,
      kinds: kindsOf(missing.length === 0 ? [subject, object] : missing, missing.length > 0),
    });
  }
  return near(found, filter, graphIndex);
}

function kindsOf(ends: readonly { kind: string }[], one: boolean): readonly string[] {
  const kinds = [...new Set(ends.map(({ kind }) => kind))];
  return one && kinds.length > 1 ? [] : kinds;
}

function near(found: Candidate[], { focus }: Filter, graphIndex: GraphIndex): Candidate[] {
  if (!focus || !graphIndex.actors.has(focus.actor)) return found;
  const ends = ({ relation: { subject, object } }: Candidate) => [subject.id, object.id] as const;
  const reached = focused(found.filter(({ failed }) => failed === null).map(ends), focus);
  return found.filter((candidate) => ends(candidate).every((end) => reached.has(end)));
}

/** Those of the time that is looked at, the shown ones as they are counted everywhere. */
export function heldAt(
  found: readonly Candidate[],
  { holds, relations }: Pick<Account, "holds" | "relations">,
): readonly Candidate[] {
  return found.filter(({ relation, failed }) =>
    failed === null ? relations.has(relation.id) : holds(relation.spells),
  );
}
