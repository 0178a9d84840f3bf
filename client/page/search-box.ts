import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { ActorHit } from "../../server/contract/actors.ts";
import { searchActors } from "../api/client.ts";
import { explain } from "../api/errors.ts";
import { avatar, avatarStyle } from "../panels/avatar.ts";
import { baseStyle } from "./base-style.ts";
import { icon } from "./icons.ts";
import { moveCursor } from "./search-cursor.ts";
import { searchStyle } from "./search-style.ts";

const DEBOUNCE_MS = 120;
const LIMIT = 8;

/** Search over names and aliases of actors, as an ARIA combobox. Fires `entente-pick` {id}. */
@customElement("entente-search")
export class SearchBox extends LitElement {
  static override styles = [baseStyle, avatarStyle, searchStyle];

  @property({ type: Number }) total = 0;
  /** What the field is for, where it is not the page's own search */
  @property() label = "";
  /** Stands inside other text: its hits push on what follows, and "/" is not its shortcut */
  @property({ type: Boolean, reflect: true }) inside = false;
  @state() private hits: ActorHit[] | null = null;
  @state() private failure = "";
  @state() private marked = -1;
  @state() private open = false;
  @query("input") private input!: HTMLInputElement;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  /** The hits shown are not yet those of the text; Enter then waits for them. */
  #pending = false;
  #pickFirst = false;

  override connectedCallback() {
    super.connectedCallback();
    if (!this.inside) addEventListener("keydown", this.#shortcut);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#shortcut);
    this.#cancel();
  }

  /** Puts the focus into the field; what stands there is written over. */
  begin() {
    this.input.focus();
    this.input.select();
  }

  protected override render() {
    const shown = this.open && (this.hits !== null || this.failure !== "");
    const label = this.label || this.#ownLabel();
    return html`
      <div class="box" role="search">
        ${icon("search")}
        <input
          type="text"
          role="combobox"
          aria-label=${label}
          aria-autocomplete="list"
          aria-controls="hits"
          aria-expanded=${shown ? "true" : "false"}
          aria-activedescendant=${this.marked >= 0 ? `hit-${this.marked}` : nothing}
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
      <ul id="hits" role="listbox" aria-label="Actors" ?hidden=${!shown || !this.hits?.length}>
        ${(this.hits ?? []).map((hit, row) => this.#row(hit, row))}
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
        aria-selected=${row === this.marked ? "true" : "false"}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => this.#pick(hit)}
      >
        ${avatar(hit)}
        <span class="text">
          <span class="name">${hit.name}</span>
          ${alias ? html`<span class="alias">also ${alias}</span>` : nothing}
        </span>
        <span class="kind">${hit.kind}</span>
      </li>
    `;
  }

  #message() {
    if (this.failure) return html`<p class="message">${this.failure}</p>`;
    if (this.hits?.length) return nothing;
    return html`<p class="message">No actor by that name. Aliases were searched, too.</p>`;
  }

  #spoken() {
    if (this.failure) return this.failure;
    const found = this.hits?.length ?? 0;
    return found === 0 ? "No actor by that name" : `${found} found`;
  }

  #typed = () => {
    this.#cancel();
    const text = this.input.value.trim();
    this.open = true;
    if (text === "") {
      this.#show(null);
      return;
    }
    this.#pending = true;
    this.#timer = setTimeout(() => void this.#ask(text), DEBOUNCE_MS);
  };

  async #ask(text: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const { items } = await searchActors(text, LIMIT, request.signal);
      if (!request.signal.aborted) this.#show(items);
    } catch (error) {
      if (!request.signal.aborted) this.#show(null, explain(error).title);
    }
  }

  #show(hits: ActorHit[] | null, failure = "") {
    this.hits = hits;
    this.failure = failure;
    this.marked = hits?.length ? 0 : -1;
    const first = this.#pickFirst ? hits?.[0] : undefined;
    this.#pending = this.#pickFirst = false;
    if (first) this.#pick(first);
  }

  #key = async (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      if (this.open && this.hits) this.open = false;
      else this.#clear();
      return;
    }
    const hits = this.hits ?? [];
    if (event.key === "Enter") {
      const hit = hits[this.marked];
      if (this.#pending) this.#pickFirst = true;
      else if (hit && this.open) this.#pick(hit);
      return;
    }
    const marked = moveCursor(event.key, this.open ? this.marked : -1, hits.length);
    if (marked === null) return;
    event.preventDefault();
    this.open = true;
    this.marked = marked;
    await this.updateComplete;
    this.renderRoot.querySelector(`#hit-${marked}`)?.scrollIntoView({ block: "nearest" });
  };

  #pick(hit: ActorHit) {
    this.#clear();
    this.dispatchEvent(new CustomEvent("entente-pick", { detail: { id: hit.id } }));
  }

  #clear() {
    this.#cancel();
    this.input.value = "";
    this.input.blur();
    this.#show(null);
  }

  #cancel() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#pending = this.#pickFirst = false;
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
