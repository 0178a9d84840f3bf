import { html } from "lit";
import type { Filter } from "../graph/filter.ts";
import type { Words } from "./word-list.ts";

const SIGNS = ["cooperation", "friction", "neutral"] as const;

/** The key to the lines, which also shows and hides each sign; `change` is told the next signs. */
export function legend(
  signs: Filter["signs"],
  words: Words,
  change: ((signs: Filter["signs"]) => void) | null,
) {
  return html`
    <div class="legend" part="legend" role="group" aria-label=${words.sign}>
      ${SIGNS.map(
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
    </div>
  `;
}
