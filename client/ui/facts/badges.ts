import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { isCounting, statusWords } from "../../../domain/status.ts";
import type { RelationAttributes } from "../../../domain/contract/graph.ts";

/** Returns the badge of a status that is not plainly true of the world. */
export function statusBadge(status: string): TemplateResult | typeof nothing {
  if (isCounting(status)) return nothing;
  return html`<span class="badge ${status === "denied" ? "denied" : "unsure"}"
    >${statusWords(status)}</span
  >`;
}

export const disputedBadge = html`
  <span class="badge disputed" title=${msg("Another claim contradicts this")}
    >${msg("disputed")}</span
  >
`;

export const backgroundBadge = html`
  <span class="badge" title=${msg("From the public record, not verified here")}
    >${msg("background")}</span
  >
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
      ${sourceCount > 1 ? html`<span class="badge">${plural(sourceCount, { one: "# source", other: "# sources" })}</span>` : nothing}
      ${disputed ? disputedBadge : nothing}
      ${mixed ? html`<span class="badge" title=${msg("Its claims disagree about the sign")}>${msg("mixed")}</span>` : nothing}
      ${background ? backgroundBadge : nothing}
    </span>
  `;
}
