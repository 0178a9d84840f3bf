import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";

/** Says that of very many claims only the newest are listed; nothing if all are. */
export function newestNote({
  claims,
  claimCount,
}: {
  claims: readonly unknown[];
  claimCount: number;
}): TemplateResult | typeof nothing {
  if (claims.length >= claimCount) return nothing;
  return html`<p class="small note">
    ${msg(html`The newest ${numberText(claims.length)} of ${numberText(claimCount)} claims are listed.`)}
  </p>`;
}
