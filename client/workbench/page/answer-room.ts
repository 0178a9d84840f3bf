import { html, nothing, type TemplateResult } from "lit";
import type { Tab } from "../results/tabs.ts";
import type { OpenedLink } from "./opened-link.ts";
import "./run-strip.ts";
import type { Work } from "./work.ts";

/** What a reader does with an answer. */
export interface AnswerActs {
  /** The statement that the address brought is to run */
  runLink: () => void;
  /** Another tab of the answer is looked at */
  tabbed: (event: CustomEvent<{ tab: Tab }>) => void;
  /** A place in the editor's text is to be shown */
  place: (event: CustomEvent<{ offset: number; end: number }>) => void;
}

/** What the statements gave, or what there is to do before they give anything. */
export function answerRoom(
  work: Work,
  link: OpenedLink | null,
  tab: Tab,
  acts: AnswerActs,
): TemplateResult {
  const { session, shown, run } = work;
  if (link?.piece)
    return html`<p class="empty">
      This link brings a statement. Read it, then
      <button class="button" @click=${acts.runLink}>Run it</button>
    </p>`;
  if (!session || !run)
    return html`<p class="empty">
      What a statement gives appears here. <kbd>Ctrl</kbd> or <kbd>⌘</kbd> with
      <kbd>Enter</kbd> runs it.
    </p>`;
  return html`
    ${
      session.statements.length > 1
        ? html`<entente-run-strip
            .runs=${[...session.runs]}
            .shown=${shown}
            .waiting=${session.statements.length - session.runs.length}
            @entente-show=${(event: CustomEvent<{ at: number }>) =>
              work.set({ shown: event.detail.at })}
          ></entente-run-strip>`
        : nothing
    }
    <entente-results
      .run=${run}
      .tab=${tab}
      @entente-tab=${acts.tabbed}
      @entente-error-place=${acts.place}
    ></entente-results>
  `;
}
