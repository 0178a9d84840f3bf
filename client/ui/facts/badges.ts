import { html, nothing, type TemplateResult } from "lit";
import { isCounting } from "../../../domain/status.ts";
import type { RelationAttributes } from "../../../domain/contract/graph.ts";
import { count } from "../../model/text/words.ts";

/** The badge of a status that is not plainly true of the world. */
export function statusBadge(status: string): TemplateResult | typeof nothing {
  if (isCounting(status)) return nothing;
  return html`<span class="badge ${status === "denied" ? "denied" : "unsure"}">${status}</span>`;
}

export const disputedBadge = html`
  <span class="badge disputed" title="Another claim contradicts this">disputed</span>
`;

export const backgroundBadge = html`
  <span class="badge" title="From the public record, not verified here">background</span>
`;

/** Status, number of sources, disputed, mixed and background, as far as they apply. */
export function relationBadges(
  relation: Pick<
    RelationAttributes,
    "status" | "sourceCount" | "claimCount" | "disputed" | "mixed" | "background"
  >,
): TemplateResult | typeof nothing {
  const { status, sourceCount, disputed, mixed, background } = relation;
  const plain = isCounting(status) && sourceCount < 2 && !disputed && !mixed && !background;
  if (plain) return nothing;
  return html`
    <span class="badges">
      ${statusBadge(status)}
      ${sourceCount > 1 ? html`<span class="badge">${count(sourceCount, "source")}</span>` : nothing}
      ${disputed ? disputedBadge : nothing}
      ${mixed ? html`<span class="badge" title="Its claims disagree about the sign">mixed</span>` : nothing}
      ${background ? backgroundBadge : nothing}
    </span>
  `;
}
