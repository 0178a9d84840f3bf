import { msg } from "../../../domain/message.ts";
import type { Account } from "../../model/graph/account.ts";
import { reasonWords } from "../../model/graph/account-words.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Hit } from "./hits.ts";

/** The view beside which something was found. */
export interface SearchContext {
  account: Account;
  graphIndex: GraphIndex;
}

/** Returns a note if the filter hides a hit; "" if it does not. */
export function hiddenWords(hit: Hit, { account, graphIndex }: SearchContext): string {
  const { filter, relations } = account;
  switch (hit.group) {
    case "actors": {
      const own = graphIndex.byActor.get(hit.of.id) ?? [];
      const shown = filter.expanded?.includes(hit.of.id) || own.some(({ id }) => relations.has(id));
      return shown ? "" : msg("not on the map now");
    }
    case "claims": {
      const relation = graphIndex.relations.get(hit.of.relation);
      if (!relation) return msg("not on the map: beyond the relations that are loaded");
      const reason = account.reason(relation);
      return reason === null ? "" : msg(`not on the map: ${reasonWords(new Map([[reason, 1]]))}`);
    }
    case "sources":
      return filter.sources && !filter.sources.includes(hit.of.id)
        ? msg("left out by the filter of sources")
        : "";
    case "predicates": {
      let shown = 0;
      for (const id of relations) if (predicateOf(graphIndex, id) === hit.of.id) shown += 1;
      return shown === hit.of.relationCount ? "" : msg(`${numberText(shown)} of them on the map`);
    }
  }
}

const predicateOf = (graphIndex: GraphIndex, relation: string) =>
  graphIndex.relations.get(relation)?.predicate;
