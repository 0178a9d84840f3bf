import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { signMark } from "../../ui/facts/signs.ts";
import { claimLink } from "../../ui/facts/where.ts";
import { around } from "./neighbours.ts";

/** Claims shown on either side */
const REACH = 2;

/**
 * Returns a claim among those before and after it in its document, which lists `claims` in order.
 */
export function aroundList(
  graphIndex: GraphIndex,
  claim: Claim,
  claims: readonly Claim[],
): TemplateResult {
  const { before, after } = around(claims, claim.id, REACH);
  return html`
    <ol class="around">
      ${before.map((other) => item(graphIndex, other, false))} ${item(graphIndex, claim, true)}
      ${after.map((other) => item(graphIndex, other, false))}
    </ol>
  `;
}

function item(graphIndex: GraphIndex, claim: Claim, here: boolean) {
  const { paragraph, assertedBy, background } = claim;
  return html`
    <li class="row ${signName(claim)}" aria-current=${here ? "true" : nothing}>
      <span class="small">
        ${signMark(claim)}
        ${[
          paragraph === null ? msg("public record") : msg(`paragraph ${paragraph}`),
          ...(assertedBy && !background ? [msg(`says ${nameOf(graphIndex, assertedBy.id)}`)] : []),
        ].join(" · ")}
      </span>
      ${here ? html`<b>${claim.summary}</b>` : claimLink(claim)}
    </li>
  `;
}
