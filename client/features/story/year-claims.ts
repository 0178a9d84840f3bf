import { html, nothing } from "lit";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { Atlas } from "../../model/graph/atlas.ts";
import { count } from "../../model/text/words.ts";
import { forceOf, inForce } from "./force.ts";
import { net, sumOf } from "./standing.ts";
import { claimLine, standingValue } from "./story-parts.ts";
import { yearStretch } from "./story-range.ts";

/** The claims that the sum of a year is made of. */
export function yearClaims(atlas: Atlas, claims: readonly Claim[], year: number) {
  const there = claims.filter((claim) => inForce(claim, yearStretch(year)));
  return html`
    <section aria-label="In force in ${year}">
      <h3 class="section">
        <span>In force in ${year}: ${count(there.length, "claim")}</span>
        ${standingValue(net(sumOf(there)))}
      </h3>
      ${
        there.length === 0
          ? html`<p class="lead">No dated claim holds in ${year}.</p>`
          : html`<ul>
              ${there.map((claim) => claimLine(atlas, claim))}
            </ul>`
      }
    </section>
  `;
}

/** The claims that are in no year. */
export function undatedClaims(atlas: Atlas, claims: readonly Claim[]) {
  const undated = claims.filter((claim) => forceOf(claim) === null);
  if (undated.length === 0) return nothing;
  return html`
    <details class="more">
      <summary class="section">
        <span class="link">Undated: ${count(undated.length, "claim")}</span>
        ${standingValue(net(sumOf(undated)))}
      </summary>
      <ul>
        ${undated.map((claim) => claimLine(atlas, claim))}
      </ul>
    </details>
  `;
}
