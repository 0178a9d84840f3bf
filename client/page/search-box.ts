import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { ActorHit } from "../../server/contract/actors.ts";
import { avatar, avatarStyle } from "../panels/avatar.ts";
import { ActorSearch } from "./actor-search.ts";
import { baseStyle } from "./base-style.ts";
import { icon } from "./icons.ts";
import { moveCursor } from "./search-cursor.ts";
import { searchStyle } from "./search-style.ts";

/** Search over names and aliases of actors, as an ARIA combobox. Fires `entente-pick` {id}. */
@customElement("entente-search")
export class SearchBox extends LitElement {
  static override styles = [baseStyle, avatarStyle, searchStyle];

  @property({ type: Number }) total = 0;
  /** What the field is for, where it is not the page's own search */
  @property() label = "";
  /** Stands inside other text: its hits push on what follows, and "/" is not its shortcut */
  @property({ type: Boolean, reflect: true }) inside = false;
  @state() private open = false;
  @query("input") private input!: HTMLInputElement;

  #search = new ActorSearch(this, (hit) => this.#pick(hit));

  override connectedCallback() {
    super.connectedCallback();
    if (!this.inside) addEventListener("keydown", this.#shortcut);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#shortcut);
  }

  /** Puts the focus into the field; what stands there is written over. */
  begin() {
    this.input.focus();
    this.input.select();
  }

  protected override render() {
    const { hits, failure, marked } = this.#search;
    const shown = this.open && (hits !== null || failure !== "");
    const label = this.label || this.#ownLabel();
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
          aria-activedescendant=${marked >= 0 ? `hit-${marked}` : nothing}
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
      <ul id="hits" role="listbox" aria-label="Actors" ?hidden=${!shown || !hits?.length}>
        ${(hits ?? []).map((hit, row) => this.#row(hit, row))}
      </ul>
      ${shown ? this.#message() : nothing}
      <span class="visually-hidden" role="status">${shown ? this.#spoken() : ""}</span>
    `;
  }

  #ownLabel() {
    return this.total > 0 ? `Search ${this.total} actors` : "Search actors";
  }

  #row(hit: ActorHit, row: number): TemplateResult {
    const alias = hit.matched !== "" && hit.matched !== hit.name ? hit.matched : "";
    return html`
      <li
        id="hit-${row}"
        role="option"
        aria-selected=${row === this.#search.marked ? "true" : "false"}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => this.#pick(hit)}
      >
        ${avatar(hit)}
        <span class="text">
          <span class="name">${hit.name}</span>
          ${alias ? html`<span class="alias">also known as ${alias}</span>` : nothing}
        </span>
        <span class="kind">${hit.kind}</span>
      </li>
    `;
  }

  #message() {
    const { hits, failure } = this.#search;
    if (failure) return html`<p class="message">${failure}</p>`;
    if (hits?.length) return nothing;
    return html`<p class="message">No actor has that name. Aliases were searched too.</p>`;
  }

  #spoken() {
    const { hits, failure } = this.#search;
    if (failure) return failure;
    const found = hits?.length ?? 0;
    return found === 0 ? "No actor has that name" : `${found} found`;
  }

  #typed = () => {
    this.open = true;
    this.#search.ask(this.input.value.trim());
  };

  #key = async (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      if (this.open && this.#search.hits) this.open = false;
      else this.#clear();
      return;
    }
    if (event.key === "Enter") return this.#search.pick(this.open);
    const { hits, marked: before } = this.#search;
    const marked = moveCursor(event.key, this.open ? before : -1, hits?.length ?? 0);
    if (marked === null) return;
    event.preventDefault();
    this.open = true;
    this.#search.mark(marked);
    await this.updateComplete;
    this.renderRoot.querySelector(`#hit-${marked}`)?.scrollIntoView({ block: "nearest" });
  };

  #pick(hit: ActorHit) {
    this.#clear();
    this.dispatchEvent(new CustomEvent("entente-pick", { detail: { id: hit.id } }));
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
