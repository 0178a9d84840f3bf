import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { Piece } from "../text/pieces.ts";
import { actOnFrame } from "./frame-acts.ts";
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
  const blank = page.kept.text.trim() === "";
  if (!page.work.session && !page.link.opened?.piece && blank) return beginning(page);
  return answers(page);
}

function answers(page: WorkbenchState): TemplateResult {
  const failed = missing(page, "frames", () => import("../frames/answer-frames.ts"));
  if (failed) return failed;
  const { answers, waiting } = page.work;
  const none = answers.frames.length === 0;
  // The first answer is a table more often than not: its code comes with the statement. Whether it
  // came is said by what shows it.
  if (none) page.code.need("table", () => import("../results/table/results-table.ts"));
  if (page.link.opened?.piece)
    return html`
      <p class=${none ? "empty" : "waiting"}>
        ${msg("This link contains a statement. Read it, then")}
        <button class="button" @click=${page.runLink}>${msg("Run it")}</button>
      </p>
      ${none ? nothing : framesOf(page)}
    `;
  if (none)
    return html`<p class="empty">
      ${msg(html`Results appear here. <kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>Enter</kbd> runs it.`)}
    </p>`;
  return html`
    ${
      waiting > 0 && !page.work.running
        ? html`<p class="waiting">
            ${plural(waiting, {
              one: "# statement behind it was not run.",
              other: "# statements behind it were not run.",
            })}
          </p>`
        : nothing
    }
    ${framesOf(page)}
  `;
}

function framesOf(page: WorkbenchState) {
  const { frames, beside, full } = page.work.answers;
  return html`<entente-frames
    .frames=${frames}
    .beside=${beside}
    .full=${full}
    @entente-frame=${(event: HTMLElementEventMap["entente-frame"]) =>
      actOnFrame(page, event.detail.id, event.detail.act)}
    @entente-frame-tab=${(event: HTMLElementEventMap["entente-frame-tab"]) =>
      page.look(event.detail.id, event.detail.tab)}
    @entente-frame-place=${(event: HTMLElementEventMap["entente-frame-place"]) =>
      page.showPlaceOf(event.detail)}
  ></entente-frames>`;
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
