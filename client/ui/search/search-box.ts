import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { addStyles } from "../style/add-styles.ts";
import { baseStyle } from "../style/base-style.ts";
import { icon } from "../icons/icons.ts";
import type { Route } from "../../model/link/route.ts";
import { moveCursor } from "../browser/search-cursor.ts";
import type { SearchContext } from "./hidden-words.ts";
import type { GroupName, Hit } from "./hits.ts";
import { SearchController } from "./search-controller.ts";
import { searchStyle } from "./search-style.ts";
import { fire } from "../browser/fire.ts";

const ACTORS: readonly GroupName[] = ["actors"];
const ALL: readonly GroupName[] = ["actors", "claims", "sources", "predicates"];

/** The hit that a reader picked, and the route that it opens. */
export interface Picked {
  hit: Hit;
  route: Route;
}

/**
 * Search over everything that the data names, or over actors alone, as an ARIA combobox. Fires
 * `entente-pick` {hit, route}.
 */
@customElement("entente-search")
export class SearchBox extends LitElement {
  static override styles = [baseStyle, searchStyle];

  /** The purpose of the field, if it is not the page's own search */
  @property() label = "";
  /**
   * Part of other text: it finds actors alone, its hits push the content below, and "/" is not its
   * shortcut
   */
  @property({ type: Boolean, reflect: true }) inside = false;
  /** Returns the view beside it now; null for none */
  @property({ attribute: false }) shown: () => SearchContext | null = () => null;
  @state() private open = false;
  @query("input") private input!: HTMLInputElement;

  /** True once the styles of hits have arrived with the first of them */
  #dressed = false;
  #search = new SearchController(
    this,
    () => (this.inside ? ACTORS : ALL),
    (hit, route) => this.#pick({ hit, route }),
  );

  override connectedCallback() {
    super.connectedCallback();
    if (!this.inside) addEventListener("keydown", this.#shortcut);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#shortcut);
  }

  /** Puts the focus into the field and selects its text. */
  begin() {
    this.input.focus();
    this.input.select();
  }

  protected override render() {
    const { groups, failure, marked, list, text } = this.#search;
    const shown = this.open && (groups !== null || failure !== "");
    const label = this.label || msg("Search actors, claims, sources");
    return html`
      <div class="box" role=${this.inside ? nothing : "search"}>
        ${icon("search")}
        <input
          type="text"
          role="combobox"
          aria-label=${label}
          aria-autocomplete="list"
          aria-controls="hits"
          aria-expanded=${shown ? "true" : "false"}
          aria-activedescendant=${shown && marked >= 0 ? `hit-${marked}` : nothing}
          placeholder=${label}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          @input=${this.#typed}
          @keydown=${this.#key}
          @focus=${() => (this.open = true)}
          @blur=${() => (this.open = false)}
        />
        ${this.inside ? nothing : html`<kbd aria-hidden="true">/</kbd>`}
      </div>
      <ul id="hits" role="listbox" aria-label=${msg("Found")} ?hidden=${!shown || !groups?.length}>
        ${list?.hitList({
          groups: groups ?? [],
          text,
          marked,
          shown: this.shown(),
          take: (row) => this.#search.take(row),
        })}
      </ul>
      ${shown && !groups?.length ? html`<p class="message">${failure || this.#nothing()}</p>` : nothing}
      <span class="visually-hidden" role="status">${shown ? this.#spoken() : ""}</span>
    `;
  }

  protected override willUpdate() {
    const { list } = this.#search;
    if (!list || this.#dressed) return;
    this.#dressed = true;
    addStyles(this, list.hitStyles);
  }

  #nothing() {
    return this.inside
      ? msg("No actor has that name or alias.")
      : msg("No actor, claim, source or predicate is found.");
  }

  #spoken() {
    const { groups, failure, list } = this.#search;
    if (failure) return failure;
    return groups?.length ? msg(`Found: ${list?.foundWords(groups)}`) : this.#nothing();
  }

  #typed = () => {
    this.open = true;
    this.#search.ask(this.input.value.trim());
  };

  #key = async (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      if (this.open && this.#search.groups) this.open = false;
      else this.#clear();
      return;
    }
    if (event.key === "Enter") return this.#search.pick(this.open);
    const { rows, marked: before } = this.#search;
    const marked = moveCursor(event.key, this.open ? before : -1, rows.length);
    if (marked === null) return;
    event.preventDefault();
    this.open = true;
    this.#search.mark(marked);
    await this.updateComplete;
    this.renderRoot.querySelector(`#hit-${marked}`)?.scrollIntoView({ block: "nearest" });
  };

  #pick(detail: Picked) {
    this.#clear();
    fire(this, "entente-pick", detail);
  }

  #clear() {
    this.input.value = "";
    this.input.blur();
    this.#search.ask("");
  }

  #shortcut = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && writesIn(target)) return;
    event.preventDefault();
    this.begin();
  };
}

const writesIn = (element: HTMLElement) =>
  element.isContentEditable || element.matches("input, textarea, select");

declare global {
  interface HTMLElementTagNameMap {
    "entente-search": SearchBox;
  }
}
