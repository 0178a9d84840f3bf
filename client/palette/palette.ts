import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { isEnabled, wordsOf, type Command } from "../commands/command.ts";
import { keyLabel } from "../commands/keys.ts";
import { perform } from "../commands/perform.ts";
import "../dialogs/dialog-frame.ts";
import type { DialogFrame } from "../dialogs/dialog-frame.ts";
import { baseStyle } from "../page/base-style.ts";
import { icon } from "../page/icons.ts";
import { moveCursor } from "../page/search-cursor.ts";
import type { StageState } from "../page/stage-state.ts";
import { paletteStyle } from "./palette-style.ts";
import { ranked } from "./ranked.ts";

const MOST_ACTORS = 8;

/** One row of the palette. */
interface Entry {
  words: string;
  names: readonly string[];
  hint: string;
  run: () => void;
}

/** Everything that the page can do, and every actor, found by typing. */
@customElement("entente-palette")
export class Palette extends LitElement {
  static override styles = [baseStyle, paletteStyle];

  @state() private typed = "";
  @state() private marked = 0;
  @query("entente-dialog") private frame!: DialogFrame;

  #commands: Entry[];
  #actors: Entry[];

  constructor(stage: StageState, all: readonly Command[]) {
    super();
    this.#commands = all
      .filter((command) => command.id !== "palette" && isEnabled(command, stage))
      .map((command) => {
        const words = wordsOf(command, stage);
        const [key] = command.keys ?? [];
        return {
          words,
          names: [words],
          hint: key ? keyLabel(key) : "",
          run: () => void perform(command, stage, all),
        };
      });
    this.#actors = [...stage.loaded.atlas.actors.values()].map(({ id, name, kind, aliases }) => ({
      words: name,
      names: [name, ...aliases],
      hint: kind,
      run: () => void stage.pick(id),
    }));
  }

  protected override firstUpdated() {
    void this.frame.updateComplete.then(() => this.renderRoot.querySelector("input")?.focus());
  }

  protected override render() {
    const entries = this.#found();
    return html`
      <entente-dialog heading="Commands" bare>
        <div class="box">
          ${icon("search")}
          <input
            type="text"
            role="combobox"
            aria-label="Find a command or an actor"
            placeholder="Find a command or an actor"
            aria-autocomplete="list"
            aria-controls="entries"
            aria-expanded="true"
            aria-activedescendant=${entries.length > 0 ? `entry-${this.marked}` : nothing}
            autocomplete="off"
            spellcheck="false"
            .value=${this.typed}
            @input=${this.#type}
            @keydown=${(event: KeyboardEvent) => this.#key(event, entries)}
          />
        </div>
        <ul id="entries" role="listbox" aria-label="Commands and actors">
          ${entries.map((entry, at) => this.#entry(entry, at))}
        </ul>
        <p class="none" role="status">
          ${entries.length === 0 ? `Nothing is called “${this.typed}”.` : ""}
        </p>
      </entente-dialog>
    `;
  }

  #found(): Entry[] {
    const of = ({ names }: Entry) => names;
    const actors = this.typed.trim() === "" ? [] : ranked(this.#actors, this.typed, of);
    return [...ranked(this.#commands, this.typed, of), ...actors.slice(0, MOST_ACTORS)];
  }

  #entry(entry: Entry, at: number) {
    return html`
      <li
        id="entry-${at}"
        role="option"
        aria-selected=${at === this.marked ? "true" : "false"}
        @pointermove=${() => (this.marked = at)}
        @click=${() => this.#choose(entry)}
      >
        <span>${entry.words}</span><small>${entry.hint}</small>
      </li>
    `;
  }

  #type = (event: InputEvent) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.marked = 0;
  };

  async #key(event: KeyboardEvent, entries: readonly Entry[]) {
    const entry = entries[this.marked];
    if (event.key === "Enter" && entry) {
      event.preventDefault();
      return this.#choose(entry);
    }
    const marked = moveCursor(event.key, this.marked, entries.length);
    if (marked === null) return;
    event.preventDefault();
    this.marked = marked;
    await this.updateComplete;
    this.renderRoot.querySelector(`#entry-${marked}`)?.scrollIntoView({ block: "nearest" });
  }

  /** Closes first: what is done may open something, or move the focus. */
  #choose({ run }: Entry) {
    this.frame.close();
    run();
  }
}
