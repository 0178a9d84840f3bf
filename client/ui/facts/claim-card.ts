import { css, html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Claim, ClaimRef } from "../../../domain/contract/claims.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { claimDateWords } from "../../model/text/dates.ts";
import { formatRoute } from "../../model/link/route.ts";
import { backgroundBadge, disputedBadge, statusBadge } from "./badges.ts";
import { statement } from "./sentence.ts";
import { asserter, claimLink, placeLink } from "./where.ts";

const DATE_BASIS: Record<string, string> = {
  derived: msg("Date taken from another article"),
  external: msg("Date not from the article"),
};

/**
 * One claim with its evidence.
 * @param inSource the card stands in the list of its own source: it names its relation instead of
 *   its source
 */
export function claimCard(graphIndex: GraphIndex, claim: Claim, inSource = false): TemplateResult {
  const href = formatRoute({ view: "relation", relation: claim.relation });
  const basis = claim.validFrom && !claim.background ? DATE_BASIS[claim.dateBasis] : undefined;
  return html`
    <article class="row ${signName(claim)}">
      <div class="head">
        ${
          inSource
            ? html`<a class="sentence" href=${href}>${statement(graphIndex, claim)}</a>`
            : html`<p>${claimLink(claim)}</p>`
        }
        <span class="when">${claimDateWords(claim)}</span>
      </div>
      ${inSource ? html`<p>${claimLink(claim)}</p>` : nothing}
      <p class="where small">
        ${inSource ? nothing : placeLink(claim.source, claim.paragraph)}${
          inSource || claim.background ? "" : " · "
        }${asserter(graphIndex, claim)}${also(claim)}
      </p>
      ${claim.instrument ? html`<p class="small">${msg(html`Instrument: ${claim.instrument}`)}</p>` : nothing}
      ${claim.note ? html`<p class="small">${msg(html`Note: ${claim.note}`)}</p>` : nothing}
      ${basis ? html`<p class="small">${basis}</p>` : nothing} ${about(graphIndex, claim)}
      <span class="badges">
        ${statusBadge(claim.status)} ${claim.contradictedBy.length ? disputedBadge : nothing}
        ${claim.background && !inSource ? backgroundBadge : nothing}
      </span>
      ${others(msg("Also said in"), claim.corroboratedBy)}
      ${others(msg("Contradicted by"), claim.contradictedBy)}
    </article>
  `;
}

function also(claim: Claim) {
  if (claim.alsoParagraphs.length === 0) return nothing;
  return msg(html`· also paragraph ${claim.alsoParagraphs.join(", ")}`);
}

function about(graphIndex: GraphIndex, claim: Claim) {
  if (claim.about.length === 0) return nothing;
  return html`
    <p class="small">
      ${msg("About")}
      ${claim.about.map(
        (id, at) =>
          html`${at ? ", " : ""}<a class="link" href=${formatRoute({ view: "actor", actor: id })}
              >${nameOf(graphIndex, id)}</a
            >`,
      )}
    </p>
  `;
}

function others(title: string, claims: ClaimRef[]) {
  if (claims.length === 0) return nothing;
  return html`
    <div class="others small">
      <p>${title}</p>
      <ul>
        ${claims.map(
          (other) => html`
            <li>${claimLink(other)} <span>${placeLink(other.source, other.paragraph)}</span></li>
          `,
        )}
      </ul>
    </div>
  `;
}

export const claimStyle = css`
  .sentence:hover b {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .claim:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .sentence,
  .claim {
    display: inline-block;
    padding: 2px 0;
  }
  .asserter {
    font-weight: 620;
    color: var(--ink);
  }
  .row .badges:not(:has(*)) {
    display: none;
  }
  .row .badges {
    margin-top: 4px;
  }
  .others {
    margin-top: 8px;
    padding: 8px 10px;
    border-radius: var(--radius-small);
    background: var(--raised);
  }
  .others p {
    font-weight: 600;
  }
  .where .link {
    display: inline-block;
    padding: 3px 0;
  }
  .others a {
    display: block;
    padding: 3px 0;
  }
  .others span {
    display: block;
  }
`;
