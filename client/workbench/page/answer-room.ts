import { html, nothing, type TemplateResult } from "lit";
import "./run-strip.ts";
import { msg } from "../../../domain/message.ts";
import type { Piece } from "../text/pieces.ts";
import type { WorkbenchState } from "./workbench-state.ts";

/**
 * Returns the answers of the statements; before there are any an introduction, and beside or in the
 * place of them what the page has to say.
 */
export function answerRoom(page: WorkbenchState): TemplateResult {
  const { aside } = page;
  if (aside?.name === "english") return english(page, aside.piece);
  if (aside?.name === "help")
    return (
      missing(page, "help", () => import("../beginning/help-view.ts")) ??
      html`<entente-command-help .topic=${aside.topic}></entente-command-help>`
    );
  if (aside?.name === "walk")
    return html`<div class="walking">
      ${walk(page)}
      <div class="walked">${answers(page)}</div>
    </div>`;
  const { session } = page.work;
  if (!session && !page.link.opened?.piece && page.kept.text.trim() === "") return beginning(page);
  return answers(page);
}

function answers(page: WorkbenchState): TemplateResult {
  const { session, shown, run } = page.work;
  const failed = missing(page, "results", () => import("../results/entente-results.ts"));
  if (failed) return failed;
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

function beginning(page: WorkbenchState): TemplateResult {
  return (
    missing(page, "beginning", () => import("../beginning/beginning-view.ts")) ??
    html`<entente-beginning
      @entente-ask=${asked(page)}
      @entente-walk-begin=${() => page.set({ aside: { name: "walk" } })}
    ></entente-beginning>`
  );
}

function walk(page: WorkbenchState): TemplateResult {
  return (
    missing(page, "walk", () => import("../beginning/walk-view.ts")) ??
    html`<entente-walk
      @entente-ask=${asked(page)}
      @entente-walk-end=${() => page.set({ aside: null })}
    ></entente-walk>`
  );
}

function english(page: WorkbenchState, piece: Piece): TemplateResult {
  return (
    missing(page, "english", () => import("../questions/suggestions-view.ts")) ??
    html`<entente-suggestions .piece=${piece} @entente-ask=${asked(page)}></entente-suggestions>`
  );
}

const asked = (page: WorkbenchState) => (event: HTMLElementEventMap["entente-ask"]) =>
  page.ask(event.detail);

function missing(page: WorkbenchState, part: string, load: () => Promise<unknown>) {
  const failed = page.code.need(part, load);
  return failed && html`<div class="failed">${failed}</div>`;
}
