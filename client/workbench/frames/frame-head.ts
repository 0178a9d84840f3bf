import { html, nothing, type TemplateResult } from "lit";
import beside from "lucide-static/icons/columns-2.svg?raw";
import full from "lucide-static/icons/maximize-2.svg?raw";
import small from "lucide-static/icons/minimize-2.svg?raw";
import pin from "lucide-static/icons/pin.svg?raw";
import rerun from "lucide-static/icons/rotate-cw.svg?raw";
import { msg } from "../../../domain/message.ts";
import { decorative, icon } from "../../ui/icons/icons.ts";
import { nameFor } from "../kept/favourites.ts";
import { literalText } from "../parameters/parameter.ts";
import { runWords } from "../results/run-words.ts";
import type { RunState } from "../run/run.ts";
import type { Frame, FrameAct } from "./frame.ts";

const MARKS: Record<RunState, { sign: string; words: string }> = {
  running: { sign: "…", words: msg("running") },
  done: { sign: "✓", words: msg("done") },
  failed: { sign: "✗", words: msg("failed") },
  cancelled: { sign: "–", words: msg("cancelled") },
};
/** Characters of a parameter's value; more is in the summary. */
const LONGEST_VALUE = 30;

/** A frame as its head shows it. */
export interface HeadOf {
  frame: Frame;
  isBeside: boolean;
  isFull: boolean;
  act: (act: FrameAct) => void;
}

/** Returns the head of a frame: its statement, what became of it, and what can be done with it. */
export function frameHead({ frame, isBeside, isFull, act }: HeadOf): TemplateResult {
  const { run, open, pinned, write } = frame;
  const { sign, words } = MARKS[run.state];
  const button = (what: FrameAct, label: string, svg: unknown, pressed?: boolean) => html`
    <button
      class="icon-button ${what}"
      aria-label=${label}
      aria-pressed=${pressed === undefined ? nothing : pressed ? "true" : "false"}
      title=${label}
      @click=${() => act(what)}
    >
      ${svg}
    </button>
  `;
  return html`
    <header>
      <h2>
        <button
          class="title"
          aria-expanded=${open ? "true" : "false"}
          title=${run.statement.text.slice(0, 2000)}
          @click=${() => act("open")}
        >
          <span class="fold" aria-hidden="true">${icon("chevronDown")}</span>
          <span class=${run.state} aria-hidden="true">${sign}</span>
          <span class="visually-hidden">${words}:</span>
          <code>${nameFor(run.statement.text)}</code>
        </button>
      </h2>
      <p class="facts">
        ${parameters(frame)}
        <time datetime=${new Date(frame.at).toISOString()}>${clock(frame.at)}</time>
        ${open ? nothing : html`<span class="state">${runWords(run)}</span>`}
      </p>
      <div class="acts" role="group" aria-label=${msg("This answer")}>
        ${
          open
            ? html`
                ${button("take", msg("Put the statement into the editor"), icon("pencil"))}
                ${button(
                  "rerun",
                  write ? msg("Run again: it may write") : msg("Run again"),
                  decorative(rerun),
                )}
                ${button("beside", msg("Side by side"), decorative(beside), isBeside)}
                ${button(
                  "full",
                  isFull ? msg("Back to the page") : msg("Fill the page"),
                  decorative(isFull ? small : full),
                  isFull,
                )}
              `
            : nothing
        }
        ${button("pin", msg("Keep it open"), decorative(pin), pinned)}
        ${button("close", msg("Close the answer"), icon("close"))}
      </div>
    </header>
  `;
}

function parameters({ run }: Frame) {
  return Object.entries(run.statement.parameters).map(([name, value]) => {
    const text = literalText(value);
    const shown = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
    return html`<code>$${name}: ${shown}</code>`;
  });
}

/** "14:05:09", by the reader's clock. */
const clock = (at: number): string => new Date(at).toTimeString().slice(0, 8);
