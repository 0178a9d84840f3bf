import { Task } from "@lit/task";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { skeleton, statusStyle } from "../../ui/status/status-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { asideStyle } from "./aside-style.ts";
import { asParameter } from "../files/statement-file.ts";
import type { Piece } from "../text/pieces.ts";
import { knownNames, type KnownNames } from "./known-names.ts";
import { QUESTIONS } from "./library.ts";
import { fitting, type Fitting } from "./matching.ts";

const NO_NAMES: KnownNames = { actors: [], predicates: [] };

/**
 * The questions that fit a sentence in the editor, each with what the sentence names.
 *
 * Event, bubbling and composed: `entente-ask` {text, parameters, drawn, place}.
 */
@customElement("entente-suggestions")
export class SuggestionsView extends LitElement {
  static override styles = [baseStyle, statusStyle, asideStyle];

  @property({ attribute: false }) piece: Piece | null = null;

  /** Without the names the words of the questions are still found. */
  readonly #names = new Task(this, {
    task: (_, { signal }) => knownNames(signal).catch(() => NO_NAMES),
    args: () => [],
  });

  protected override render() {
    const { piece } = this;
    if (!piece) return nothing;
    return this.#names.render({
      pending: () => skeleton(3),
      complete: (names) => this.#fits(piece, fitting(piece.text, QUESTIONS, names)),
    });
  }

  #fits(piece: Piece, fits: readonly Fitting[]): TemplateResult {
    if (fits.length === 0)
      return html`
        <h2>${msg("No question of the library fits")}</h2>
        <p role="status">
          ${msg("Try the name of an actor, or words such as friends, changed sides, sources, dates or shortest chain. The library beside the editor lists all questions.")}
        </p>
      `;
    return html`
      <h2>${msg("Did you mean one of these?")}</h2>
      <p role="status">${msg("Choose one: its statement replaces the sentence and runs.")}</p>
      <ul>
        ${fits.map(
          (fit) => html`
            <li>
              <button class="card" @click=${() => this.#ask(piece, fit)}>
                <span class="name">${fit.question.title}</span>
                <span class="note">${fit.question.purpose}.</span>
                ${
                  fit.filled.length > 0
                    ? html`<span class="note"
                        >${msg(html`With <b>${fit.filled.join(", ")}</b>`)}</span
                      >`
                    : nothing
                }
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #ask({ offset, end }: Piece, { question, parameters }: Fitting) {
    const { text, drawn } = question;
    const place = { offset, end };
    bubble(this, "entente-ask", { text, parameters: parameters.map(asParameter), drawn, place });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-suggestions": SuggestionsView;
  }
}
