import { css, html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { sentence } from "../../model/text/words.ts";
import { ApiError, DataChanged, explain } from "../../api/errors.ts";

/** Grey bars in the place of text that is on its way. */
export function skeleton(rows: number): TemplateResult {
  return html`
    <div class="skeleton" role="status" aria-label=${msg("Loading")}>
      ${Array.from({ length: rows }, () => html`<i></i><i></i><i></i>`)}
    </div>
  `;
}

/** Returns the message of a failure, with a way to try again. */
export function failure(error: unknown, retry: () => void): TemplateResult {
  const { title, detail } = explain(error);
  const missing = error instanceof ApiError && error.status === 404;
  return html`
    <div class="failure" role="alert">
      <p class="failure-title">${title}</p>
      <p>${sentence(detail)}</p>
      ${
        missing
          ? html`<a class="button" href="#/">${msg("Back to the start")}</a>`
          : error instanceof DataChanged
            ? html`<button class="button" @click=${() => location.reload()}>
                ${msg("Load again")}
              </button>`
            : html`<button class="button" @click=${retry}>${msg("Try again")}</button>`
      }
    </div>
  `;
}

export const statusStyle = css`
  .skeleton {
    display: grid;
    gap: 8px;
    padding: 14px 0;
  }
  .skeleton i {
    height: 11px;
    border-radius: 6px;
    background: var(--raised);
  }
  .skeleton i:nth-child(3n + 1) {
    width: 46%;
    height: 14px;
    margin-top: 12px;
  }
  .skeleton i:nth-child(3n) {
    width: 72%;
  }
  .failure {
    display: grid;
    justify-items: start;
    gap: 6px;
    padding: 24px 0;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .failure-title {
    font-size: 15px;
    font-weight: 640;
    color: var(--ink);
  }
  .failure .button {
    margin-top: 8px;
    color: var(--ink);
  }
`;
