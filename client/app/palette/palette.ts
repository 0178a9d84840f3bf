import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { isEnabled, wordsOf, type Command } from "../commands/command.ts";
import { keyLabel } from "../commands/keys.ts";
import { perform } from "../commands/perform.ts";
import "../../ui/dialogs/dialog-frame.ts";
import type { DialogFrame } from "../../ui/dialogs/dialog-frame.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import { moveCursor } from "../../ui/browser/search-cursor.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { avatarStyle } from "../../ui/facts/avatar.ts";
import { hitStyle } from "../../ui/search/hit-style.ts";
import { GROUPS } from "../../ui/search/hits.ts";
import { SearchController } from "../../ui/search/search-controller.ts";
import { paletteStyle } from "./palette-style.ts";
import { ranked } from "./ranked.ts";

/** A command as a row of the palette. */
interface Entry {
  words: string;
  hint: string;
  run: () => void;
}

/** Everything that the page can do and everything that the data names, found by typing. */
@customElement("entente-palette")
export class Palette extends LitElement {
  static override styles = [baseStyle, avatarStyle, hitStyle, paletteStyle];

  @state() private typed = "";
  @state() private marked = 0;
  @query("entente-dialog") private frame!: DialogFrame;

  readonly #commands: Entry[];
  readonly #explorer: ExplorerState;
  readonly #search = new SearchController(
    this,
    () => GROUPS,
    (hit, route) => this.#choose(() => void this.#explorer.open({ hit, route })),
  );

  constructor(explorer: ExplorerState, all: readonly Command[]) {
    super();
    this.#explorer = explorer;
    this.#commands = all
      .filter((command) => command.id !== "palette" && isEnabled(command, explorer))
      .map((command) => {
        const [key] = command.keys ?? [];
        return {
          words: wordsOf(command, explorer),
          hint: key ? keyLabel(key) : "",
          run: () => void perform(command, explorer, all),
        };
      });
  }

  protected override firstUpdated() {
    void this.frame.updateComplete.then(() => this.renderRoot.querySelector("input")?.focus());
  }

  protected override render() {
    const entries = this.#found();
    const { groups, list, text, failure, rows, isPending } = this.#search;
    const { loaded, account } = this.#explorer;
    const total = entries.length + rows.length;
    return html`
      <entente-dialog heading=${msg("Commands")} bare>
        <div class="box">
          ${icon("search")}
          <input
            type="text"
            role="combobox"
            aria-label=${msg("Find a command, actor, claim or source")}
            placeholder=${msg("Find a command, actor, claim or source")}
            aria-autocomplete="list"
            aria-controls="entries"
            aria-expanded="true"
            aria-activedescendant=${total > 0 ? `hit-${this.marked}` : nothing}
            autocomplete="off"
            spellcheck="false"
            .value=${this.typed}
            @input=${this.#type}
            @keydown=${(event: KeyboardEvent) => this.#key(event, entries)}
          />
        </div>
        <ul id="entries" role="listbox" aria-label=${msg("Commands, and what the data has")}>
          ${entries.map((entry, at) => this.#entry(entry, at))}
          ${list?.hitList({
            groups: groups ?? [],
            text,
            marked: this.marked,
            from: entries.length,
            shown: { account, graphIndex: loaded.graphIndex },
            take: (row) => this.#search.take(row - entries.length),
          })}
        </ul>
        <p class="none" role="status">
          ${failure || (total === 0 && !isPending ? msg(`Nothing found for “${this.typed}”.`) : "")}
        </p>
      </entente-dialog>
    `;
  }

  #found(): Entry[] {
    return ranked(this.#commands, this.typed, ({ words }) => [words]);
  }

  #entry({ words, hint, run }: Entry, at: number) {
    return html`
      <li
        id="hit-${at}"
        class="command"
        role="option"
        aria-selected=${at === this.marked ? "true" : "false"}
        @pointermove=${() => (this.marked = at)}
        @click=${() => this.#choose(run)}
      >
        <span>${words}</span><small>${hint}</small>
      </li>
    `;
  }

  #type = (event: InputEvent) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.marked = 0;
    this.#search.ask(this.typed.trim());
  };

  async #key(event: KeyboardEvent, entries: readonly Entry[]) {
    if (event.key === "Enter") {
      event.preventDefault();
      const entry = entries[this.marked];
      if (entry) return this.#choose(entry.run);
      // With no command of that name, the first of what is on its way is meant.
      if (this.marked === 0 && this.#search.isPending) return this.#search.pick(true);
      return this.#search.take(this.marked - entries.length);
    }
    const length = entries.length + this.#search.rows.length;
    const marked = moveCursor(event.key, this.marked, length);
    if (marked === null) return;
    event.preventDefault();
    this.marked = marked;
    await this.updateComplete;
    this.renderRoot.querySelector(`#hit-${marked}`)?.scrollIntoView({ block: "nearest" });
  }

  /** Closes first: what is done may open something, or move the focus. */
  #choose(run: () => void) {
    this.frame.close();
    run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-palette": Palette;
  }
}
