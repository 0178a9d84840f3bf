import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { ImportState } from "../import-state.ts";
import type { QuestionView } from "../worker/messages.ts";

/** Shows the questions that the files leave open: those of the command line, word for word. */
export function questionsRoom(state: ImportState): TemplateResult | typeof nothing {
  const questions = state.mapped?.questions ?? [];
  if (questions.length === 0) return nothing;
  const open = state.openQuestions;
  return html`
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">${msg("Questions")}</h2>
      <p role="status">
        ${
          open === 0
            ? msg("All are answered.")
            : plural(open, {
                one: `# of ${questions.length} has no answer yet. Without one, nothing doubtful is claimed.`,
                other: `# of ${questions.length} have no answer yet. Without one, nothing doubtful is claimed.`,
              })
        }
        ${
          open === 0
            ? nothing
            : html`<button class="link" @click=${goOn}>${msg("Go to the next")}</button>
                <button class="link" @click=${() => takeGuesses(state)}>
                  ${msg("Take every suggestion")}
                </button>`
        }
      </p>
      <ol @keydown=${(event: KeyboardEvent) => (event.key === "Enter" ? goOn(event) : undefined)}>
        ${questions.map((question) => html`<li data-open=${question.value === null ? "" : nothing}>${asked(question, state)}</li>`)}
      </ol>
    </section>
  `;
}

function asked(question: QuestionView, state: ImportState): TemplateResult {
  const { id, text, options, guess, value, isNearName } = question;
  const answer = (given: string) => state.change({ about: "answer", question: id, value: given });
  const suggested = (option: string) => option === guess && !isNearName && value === null;
  if (options.length > FEW)
    return html`<label class="asked"
      ><span>${text}</span>
      <select @change=${(event: Event) => answer((event.target as HTMLSelectElement).value)}>
        ${value === null ? html`<option selected disabled value="?">${msg("Choose …")}</option>` : nothing}
        ${options.map(
          (option) =>
            html`<option value=${option.value} ?selected=${option.value === value}>
              ${option.label}${suggested(option.value) ? msg(" (suggested)") : ""}
            </option>`,
        )}
      </select></label
    >`;
  return html`<fieldset class="asked">
    <legend>${text}</legend>
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="radio"
            name=${id}
            .checked=${option.value === value}
            @change=${() => answer(option.value)}
          />${option.label}${suggested(option.value) ? html` <i>${msg("(suggested)")}</i>` : nothing}</label
        >`,
    )}
  </fieldset>`;
}

/** Moves to the next question without an answer, from the last one to the first. */
function goOn(event: Event): void {
  const section = (event.currentTarget as HTMLElement).closest("section");
  const from = (event.target as HTMLElement).closest("li");
  const open = [...(section?.querySelectorAll("li[data-open]") ?? [])];
  const isBehind = (one: Element) =>
    from === null || (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = open.find(isBehind) ?? open[0];
  next?.querySelector<HTMLElement>("input, select")?.focus();
}

/** Options that are shown beside each other. */
const FEW = 4;

/** Takes the guesses, but for names that may mean one actor: nobody's names are joined unasked. */
function takeGuesses(state: ImportState): void {
  for (const { id, guess, value, isNearName } of state.mapped?.questions ?? [])
    if (value === null && !isNearName)
      state.change({ about: "answer", question: id, value: guess });
}
