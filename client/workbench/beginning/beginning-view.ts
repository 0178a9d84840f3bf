import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { bubble, fire } from "../../ui/browser/fire.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { asParameter } from "../files/statement-file.ts";
import { knownNames, type KnownNames } from "../questions/known-names.ts";
import { QUESTIONS } from "../questions/library.ts";
import type { Question } from "../questions/question.ts";
import { withDefaults } from "../questions/with-defaults.ts";
import { asideStyle } from "../questions/aside-style.ts";
import { keyStyle } from "../../ui/style/key-style.ts";

/** Questions that show what a graph of relations is good for. */
const FIRST = ["with/around", "changed/turned-on", "chains/shortest"];
const NO_NAMES: KnownNames = { actors: [], predicates: [] };

/**
 * Shown beside an empty editor: three questions, and a walk through Cypher in small steps.
 *
 * Events: `entente-ask` {text, parameters, drawn}, bubbling and composed, and `entente-walk-begin`.
 */
@customElement("entente-beginning")
export class BeginningView extends LitElement {
  static override styles = [baseStyle, asideStyle, keyStyle];

  readonly #names = new Task(this, {
    task: (_, { signal }) => knownNames(signal).catch(() => NO_NAMES),
    args: () => [],
  });

  protected override render() {
    const names = this.#names.value;
    // A graph without actors has no answer to them; the walk goes through any graph.
    const first =
      names?.actors.length === 0 ? [] : QUESTIONS.filter(({ id }) => FIRST.includes(id));
    return html`
      <h2>${msg("Ask the graph")}</h2>
      <p>
        ${msg(html`Choose a question, type one in plain English above and press <kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>Enter</kbd>, or write Cypher, the language of the graph.`)}
      </p>
      <ul>
        ${first.map((question) => this.#card(question, names ?? NO_NAMES))}
        <li>
          <button class="card" @click=${() => fire(this, "entente-walk-begin")}>
            <span class="name">${msg("Learn Cypher on this graph")}</span>
            <span class="note"
              >${msg("A tutorial in eight small steps, each with its answer.")}</span
            >
          </button>
        </li>
      </ul>
    `;
  }

  #card(question: Question, names: KnownNames) {
    const { text, drawn, title, purpose } = question;
    const parameters = withDefaults(question.parameters, names);
    const about = parameters
      .filter(({ asked }) => asked === "actor")
      .flatMap(({ text: id }) => names.actors.find((actor) => actor.id === id)?.name ?? []);
    return html`
      <li>
        <button
          class="card"
          @click=${() => bubble(this, "entente-ask", { text, parameters: parameters.map(asParameter), drawn })}
        >
          <span class="name">${title}</span>
          <span class="note">${purpose}.</span>
          ${about.length > 0 ? html`<span class="note">${msg(html`With <b>${about.join(", ")}</b>`)}</span>` : nothing}
        </button>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-beginning": BeginningView;
  }
}
