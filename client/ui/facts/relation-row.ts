import { html } from "lit";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { spellsWords } from "../../model/text/dates.ts";
import { formatRoute } from "../../model/link/route.ts";
import { relationBadges } from "./badges.ts";
import { statement } from "./sentence.ts";

/** Returns a relation as a link to its panel: the sentence, when it held, and its badges. */
export const relationRow = (graphIndex: GraphIndex, relation: Relation) => html`
  <a
    class="row ${signName(relation)}"
    href=${formatRoute({ view: "relation", relation: relation.id })}
  >
    <span class="head">
      ${statement(graphIndex, relation)}
      <span class="when">${spellsWords(relation.spells)}</span>
    </span>
    ${relationBadges(relation)}
  </a>
`;
