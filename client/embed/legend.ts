import { html, nothing } from "lit";
import { SIGN_NAMES } from "../../domain/sign.ts";
import type { Account } from "../model/graph/account.ts";
import type { Filter } from "../model/graph/filter.ts";
import { numberText } from "../../domain/number-text.ts";
import type { Words } from "./words/word-list.ts";

/**
 * Returns the key to the lines, which also shows and hides each sign, and how much is shown;
 * `change` is told the next signs.
 */
export function legend(
  signs: Filter["signs"],
  account: Account | null,
  words: Words,
  change: ((signs: Filter["signs"]) => void) | null,
) {
  return html`
    <div class="legend" part="legend" role="group" aria-label=${words.sign}>
      ${SIGN_NAMES.map(
        (sign) => html`
          <button
            class=${sign}
            aria-pressed=${signs[sign] ? "true" : "false"}
            ?disabled=${change === null}
            @click=${() => change?.({ ...signs, [sign]: !signs[sign] })}
          >
            <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
              <path d="M1 4h22" />
            </svg>
            ${words[sign]}
          </button>
        `,
      )}
      ${account && (account.undated > 0 || account.left > 0) ? counts(account, words) : nothing}
    </div>
  `;
}

/**
 * Returns the number of undated relations that are shown, with their line, and of those that are
 * not.
 */
function counts({ undated, left }: Account, words: Words) {
  const notes = [
    ...(undated > 0 ? [words.including(numberText(undated))] : []),
    ...(left > 0 ? [words.leftOut(numberText(left))] : []),
  ];
  return html`
    <span class="counts">
      ${
        undated > 0
          ? html`<svg class="undated" viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
              <path d="M1 0v8M23 0v8" />
              <path class="short" d="M7 4h10" />
            </svg>`
          : nothing
      }
      ${notes.join("; ")}
    </span>
  `;
}
