import { html, nothing, type TemplateResult } from "lit";
import "./run-strip.ts";
import { msg } from "../../../domain/message.ts";
import type { WorkbenchState } from "./workbench-state.ts";

/** Returns the answers of the statements, or an introduction before there are any. */
export function answerRoom(page: WorkbenchState): TemplateResult {
  const { session, shown, run } = page.work;
  const failed = page.code.need("results", () => import("../results/entente-results.ts"));
  if (failed) return html`<div class="failed">${failed}</div>`;
  if (page.link.opened?.piece)
    return html`<p class="empty">
      ${msg("This link contains a statement. Read it, then")}
      <button class="button" @click=${page.runLink}>${msg("Run it")}</button>
    </p>`;
  if (!session || !run)
    return html`<p class="empty">
      ${msg(html`Results appear here. <kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>Enter</kbd> runs it.`)}
    </p>`;
  return html`
    ${
      session.statements.length > 1
        ? html`<entente-run-strip
            .runs=${[...session.runs]}
            .shown=${shown}
            .waiting=${session.statements.length - session.runs.length}
            @entente-show=${(event: HTMLElementEventMap["entente-show"]) =>
              page.work.set({ shown: event.detail.at })}
          ></entente-run-strip>`
        : nothing
    }
    <entente-results
      .run=${run}
      .tab=${page.resultTab}
      @entente-tab=${(event: HTMLElementEventMap["entente-tab"]) => page.look(event.detail.tab)}
      @entente-error-place=${(event: HTMLElementEventMap["entente-error-place"]) =>
        page.showPlace(event.detail)}
    ></entente-results>
  `;
}
