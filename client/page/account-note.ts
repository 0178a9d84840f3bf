import { css, html, nothing } from "lit";
import type { Account } from "../graph/account.ts";
import { accountWords } from "../graph/account-words.ts";
import { numberText, sentence } from "./words.ts";

/** How much of the data the map shows, and what the line of an undated relation looks like. */
export function accountNote(account: Account) {
  const { undated } = account;
  return html`
    <p class="account">
      ${
        undated > 0
          ? html`<span class="undated">
              <svg viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
                <path d="M1 0v10M23 0v10" />
                <path class="short" d="M7 5h10" />
              </svg>
              Including ${numberText(undated)} undated
            </span>`
          : nothing
      }
      <span>${sentence(accountWords(account))}</span>
    </p>
  `;
}

export const accountNoteStyle = css`
  .account {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    max-width: 100%;
    padding: 3px 10px;
    border-radius: 10px;
    font-size: 12px;
    color: var(--ink-2);
    background: color-mix(in srgb, var(--surface) 88%, transparent);
  }
  .account svg {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.5;
    vertical-align: -1px;
  }
  .account .short {
    stroke-width: 2.5;
    opacity: 0.6;
  }
`;
