import { Task, TaskStatus } from "@lit/task";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { explain } from "../../api/errors.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { asParameter, type AskedParameter } from "../files/statement-file.ts";
import { listStyle } from "../kept/list-style.ts";
import { GROUP_TITLES } from "./group-titles.ts";
import { knownNames, type KnownNames } from "./known-names.ts";
import { QUESTIONS } from "./library.ts";
import { fitting } from "./matching.ts";
import { faultOf, parameterField } from "./parameter-field.ts";
import { GROUPS, type Question } from "./question.ts";
import { questionsStyle } from "./questions-style.ts";
import { withDefaults } from "./with-defaults.ts";

const MOST_FOUND = 12;
const NO_NAMES: KnownNames = { actors: [], predicates: [] };

/**
 * The questions of the library in groups. One click on a title asks it with its defaults; its
 * fields open below, to ask it again with other values.
 *
 * Event, bubbling and composed: `entente-ask` {text, parameters, drawn}.
 */
@customElement("entente-questions")
export class QuestionsPanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, listStyle, questionsStyle];

  /** What fits the words of a reader; null: nothing is sought */
  @state() private found: readonly Question[] | null = null;
  #words = "";
  /** The id of the question whose fields are open */
  @state() private open = "";
  /** Values that were set by hand or found in the words, by the id of the question */
  readonly #values = new Map<string, AskedParameter[]>();

  /** Asked for when a reader turns to the questions: to open the page runs nothing. */
  readonly #names = new Task(this, {
    autoRun: false,
    task: (_, { signal }) => knownNames(signal),
    args: () => [],
    // What was typed meanwhile may name some of them.
    onComplete: (names) => this.#seek(names),
  });

  constructor() {
    super();
    this.addEventListener("focusin", this.#begin);
  }

  protected override render() {
    const { found } = this;
    return html`
      <div class="top">
        <input
          type="search"
          aria-label=${msg("Search the questions, in your own words")}
          placeholder=${msg("Ask in your own words")}
          @input=${this.#search}
        />
      </div>
      ${this.#names.render({
        error: (error) => html`
          <p class="trouble" role="alert">
            ${msg(html`Names cannot be offered: ${explain(error).title}`)}
            <button class="button" @click=${() => void this.#names.run()}>
              ${msg("Try again")}
            </button>
          </p>
        `,
      })}
      ${
        this.#names.value?.actors.length === 0
          ? html`<p class="trouble" role="status">
              ${msg("The database holds no actors and relations of a pack, so these questions find nothing in it. A graph that is shown through a lens is asked as it is: take the walk or build a pattern.")}
            </p>`
          : nothing
      }
      <p class="visually-hidden" role="status">
        ${found === null ? "" : plural(found.length, { one: "# question fits", other: "# questions fit" })}
      </p>
      ${found === null ? GROUPS.map((group) => this.#group(group)) : this.#list(found)}
      ${
        found?.length === 0
          ? html`<p class="empty">
              ${msg("No question fits. Try the name of an actor, or words such as friends, sources or dates.")}
            </p>`
          : nothing
      }
    `;
  }

  #group(group: Question["group"]): TemplateResult {
    return html`
      <section aria-labelledby="group-${group}">
        <h2 id="group-${group}">${GROUP_TITLES[group]}</h2>
        ${this.#list(QUESTIONS.filter((question) => question.group === group))}
      </section>
    `;
  }

  #list(questions: readonly Question[]): TemplateResult {
    return html`<ul>
      ${questions.map((question) => this.#row(question))}
    </ul>`;
  }

  #row(question: Question): TemplateResult {
    const isOpen = question.id === this.open;
    return html`
      <li class=${isOpen ? "open" : ""}>
        <button
          class="row"
          aria-expanded=${isOpen ? "true" : "false"}
          @click=${() => this.#press(question)}
        >
          <span class="name">${question.title}</span>
          <span class="note">${question.purpose}.</span>
        </button>
        ${isOpen ? this.#form(question) : nothing}
      </li>
    `;
  }

  #form(question: Question): TemplateResult {
    const parameters = this.#valuesOf(question);
    return html`
      <form
        novalidate
        aria-label=${question.title}
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#ask(question);
        }}
      >
        ${parameters.map((parameter) =>
          parameterField(parameter, this.#names.value ?? null, (text) =>
            this.#set(question, parameter.name, text),
          ),
        )}
        <button class="button" type="submit">${msg("Ask again")}</button>
      </form>
    `;
  }

  /** Until a reader sets them, those of the file with names that the graph has. */
  #valuesOf(question: Question): AskedParameter[] {
    return (
      this.#values.get(question.id) ??
      withDefaults(question.parameters, this.#names.value ?? NO_NAMES)
    );
  }

  #begin = (): void => {
    if (this.#names.status === TaskStatus.INITIAL) void this.#names.run();
  };

  #press(question: Question): void {
    const wasOpen = this.open === question.id;
    this.open = wasOpen ? "" : question.id;
    if (!wasOpen) void this.#ask(question);
  }

  #set(question: Question, name: string, text: string): void {
    const values = this.#valuesOf(question).map((one) =>
      one.name === name ? { ...one, text } : one,
    );
    this.#values.set(question.id, values);
    this.requestUpdate();
  }

  /** Names that are on their way are waited for: without them a default may be of another graph. */
  async #ask(question: Question): Promise<void> {
    this.#begin();
    await this.#names.taskComplete.catch(() => null);
    const parameters = this.#valuesOf(question);
    if (parameters.some((one) => faultOf(one) !== "")) return;
    const { text, drawn } = question;
    bubble(this, "entente-ask", { text, parameters: parameters.map(asParameter), drawn });
  }

  #search = (event: Event) => {
    this.#words = (event.target as HTMLInputElement).value.trim();
    this.#seek(this.#names.value ?? NO_NAMES);
  };

  #seek(names: KnownNames): void {
    const fits = this.#words === "" ? null : fitting(this.#words, QUESTIONS, names, MOST_FOUND);
    for (const { question, parameters, filled } of fits ?? [])
      if (filled.length > 0) this.#values.set(question.id, parameters);
    this.found = fits?.map(({ question }) => question) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-questions": QuestionsPanel;
  }
}
