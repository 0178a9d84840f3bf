import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { decimalText } from "./decimal-text.ts";
import type { BalanceFigures, Interval } from "../../../domain/contract/balance.ts";

/** Returns the frustration index and its weighted form, as firmly as they are known. */
export function frustrationView(
  found: BalanceFigures,
  camps: number,
  isSearching: boolean,
): TemplateResult {
  const { frustration, weighted, pairs } = found;
  return html`
    <section aria-label=${msg("Frustration index")}>
      <h3 class="section"><span>${msg("Frustration index")}</span></h3>
      <p class="figure" data-figure="frustration">${boundsText(frustration, numberText)}</p>
      <p class="small">
        ${msg(`of ${numberText(pairs)} pairs contradict the best division into ${camps} camps: cooperation across camps, or friction within one.`)}
        ${standing(frustration, camps, isSearching)}
      </p>
      <p class="small">
        ${msg(`Weighted by |sign × intensity|: ${boundsText(weighted, decimalText)}.`)}
      </p>
    </section>
  `;
}

/** "7", or "between 5 and 7" */
function boundsText({ lower, upper, exact }: Interval, write: (n: number) => string): string {
  if (exact) return write(upper);
  return msg(`between ${write(lower)} and ${write(upper)}`);
}

function standing({ exact }: Interval, camps: number, isSearching: boolean): string {
  if (exact)
    return camps > 2
      ? msg(
          "Found by a search with many starts; a lower bound proves that no division does better.",
        )
      : msg("Proven: no division does better.");
  if (camps > 2)
    return msg(
      "Found by a search with many starts: there is no proof that no division does better.",
    );
  return isSearching
    ? msg("The best division so far; a proof is on its way.")
    : msg("The best division found; there is no proof that none does better.");
}
