import { html, nothing } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { yearWords } from "../../model/text/local-date.ts";
import { forceOf, inForce } from "./force.ts";
import { net, sumOf } from "./standing.ts";
import { claimLine, standingValue } from "./story-parts.ts";
import { yearStretch } from "./story-range.ts";

/** Returns the claims that the sum of a year is made of. */
export function yearClaims(graphIndex: GraphIndex, claims: readonly Claim[], year: number) {
  const words = yearWords(year);
  const there = claims.filter((claim) => inForce(claim, yearStretch(year)));
  return html`
    <section aria-label=${msg(`In force in ${words}`)}>
      <h3 class="section">
        <span
          >${plural(there.length, { one: `In force in ${words}: # claim`, other: `In force in ${words}: # claims` })}</span
        >
        ${standingValue(net(sumOf(there)))}
      </h3>
      ${
        there.length === 0
          ? html`<p class="lead">${msg(html`No dated claim holds in ${words}.`)}</p>`
          : html`<ul>
              ${there.map((claim) => claimLine(graphIndex, claim))}
            </ul>`
      }
    </section>
  `;
}

/** Returns the claims that are in no year. */
export function undatedClaims(graphIndex: GraphIndex, claims: readonly Claim[]) {
  const undated = claims.filter((claim) => forceOf(claim) === null);
  if (undated.length === 0) return nothing;
  return html`
    <details class="more">
      <summary class="section">
        <span class="link"
          >${plural(undated.length, { one: "Undated: # claim", other: "Undated: # claims" })}</span
        >
        ${standingValue(net(sumOf(undated)))}
      </summary>
      <ul>
        ${undated.map((claim) => claimLine(graphIndex, claim))}
      </ul>
    </details>
  `;
}
