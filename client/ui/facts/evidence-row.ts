import { css, html, nothing, type TemplateResult } from "lit";
import { plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { spellsWords } from "../../model/text/dates.ts";
import { formatRoute } from "../../model/link/route.ts";
import { relationBadges } from "./badges.ts";
import { statement } from "./sentence.ts";
import { asserter, placeLink } from "./where.ts";

/** Returns a relation with the claim that speaks for it, once its claims are there. */
export function evidenceRow(
  graphIndex: GraphIndex,
  relation: Relation,
  claims: readonly Claim[] | undefined,
): TemplateResult {
  const lead = claims?.find((claim) => claim.status === relation.status) ?? claims?.[0];
  return html`
    <article class="row ${signName(relation)}">
      <h4 class="head">
        <a class="open" href=${formatRoute({ view: "relation", relation: relation.id })}
          >${statement(graphIndex, relation)}</a
        >
        <span class="when">${spellsWords(relation.spells)}</span>
      </h4>
      ${
        lead
          ? html`
              <p>${lead.summary}</p>
              <p class="where small">
                ${placeLink(lead.source, lead.paragraph, true)}${asserter(graphIndex, lead)}
              </p>
            `
          : nothing
      }
      ${relationBadges(relation)}
      ${
        relation.claimCount > 1
          ? html`<span class="small">
              ${plural(relation.claimCount, { one: "# claim", other: "# claims" })}</span
            >`
          : nothing
      }
    </article>
  `;
}

export const evidenceRowStyle = css`
  h4 {
    font-weight: 400;
  }
  /* The whole row opens the relation; links inside it stay above. */
  .open::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  .row:hover .says b {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .where a {
    position: relative;
  }
`;
