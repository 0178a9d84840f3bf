import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { decimalText } from "./decimal-text.ts";
import type { BalanceFound, Bounds } from "./messages.ts";

/** Returns the frustration index and its weighted form, as firmly as they are known. */
export function frustrationView(
  found: BalanceFound,
  camps: number,
  isSearching: boolean,
): TemplateResult {
  const { frustration, weighted, pairs } = found;
  return html`
    <section aria-label=${msg("Frustration index")}>
      <h3 class="section"><span>${msg("Frustration index")}</span></h3>
      <p class="figure" data-figure="frustration">${boundsText(frustration, numberText, camps)}</p>
      <p class="small">
        ${msg(`of ${numberText(pairs)} pairs contradict the best division into ${camps} camps: cooperation across camps, or friction within one.`)}
        ${standing(frustration, camps, isSearching)}
      </p>
      <p class="small">
        ${msg(`Weighted by |sign × intensity|: ${boundsText(weighted, decimalText, camps)}.`)}
      </p>
    </section>
  `;
}

/** "7", "5 to 7", or "at most 7" for a search */
function boundsText(
  { lower, upper, exact }: Bounds,
  write: (n: number) => string,
  camps: number,
): string {
  if (exact) return write(upper);
  return camps > 2
    ? msg(`at most ${write(upper)}`)
    : msg(`between ${write(lower)} and ${write(upper)}`);
}

function standing({ exact }: Bounds, camps: number, isSearching: boolean): string {
  if (exact) return msg("Proven: no division does better.");
  if (camps > 2)
    return msg("Found by a search with many starts; no proof that no division does better.");
  return isSearching
    ? msg("The best division so far; a proof is on its way.")
    : msg("The best division found; there is no proof that none does better.");
}
