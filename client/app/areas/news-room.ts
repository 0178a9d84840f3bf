import { css, html, nothing } from "lit";
import { msg } from "../../../domain/message.ts";
import type { ExplorerState } from "../state/explorer-state.ts";

const WORDS = {
  back: msg("The server answers again."),
  changed: msg("The data on the server has changed."),
} as const;

/** Offers to load the page again if the server has come back or has other data. */
export function newsRoom(explorer: ExplorerState) {
  const { news } = explorer;
  return html`
    <div class="news" role="status">
      ${
        news
          ? html`
              <span>${WORDS[news]}</span>
              <button class="button" @click=${() => location.reload()}>${msg("Load again")}</button>
              <button class="button" @click=${() => (explorer.news = null)}>
                ${msg("Not now")}
              </button>
            `
          : nothing
      }
    </div>
  `;
}

export const newsStyle = css`
  .news {
    position: absolute;
    z-index: 3;
    inset-inline-start: 16px;
    bottom: calc(var(--time-height) + 16px);
    max-width: calc(100% - 32px);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-block: 8px;
    padding-inline: 14px 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .news:not(:has(span)) {
    clip-path: inset(50%);
    box-shadow: none;
    pointer-events: none;
  }
  @media (max-width: 720px) {
    .news {
      inset-inline-end: 16px;
      bottom: calc(var(--sheet-peek) + var(--time-slim) + 12px);
    }
  }
`;
