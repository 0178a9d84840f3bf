import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import link from "lucide-static/icons/link.svg?raw";
import { msg, plural } from "../../../domain/message.ts";
import { copyText } from "../../ui/browser/copy-text.ts";
import { fileName, saveFile } from "../../ui/browser/save-file.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { decorative, icon } from "../../ui/icons/icons.ts";
import { beginNaming, namingRow } from "../../ui/naming/naming-row.ts";
import { writePermalink } from "../link/permalink.ts";
import { fileOf, withFile } from "./favourite-files.ts";
import { rename, type Favourite } from "./favourites.ts";
import { filesStyle } from "./files-style.ts";
import { listStyle } from "./list-style.ts";
import { search } from "./query-history.ts";
import { fire } from "../../ui/browser/fire.ts";

const linkIcon = decorative(link);

/**
 * Statements kept under a name. Fires `entente-take` {text, parameters} to use one,
 * `entente-favourites` {favourites} when one was renamed, dropped, brought back or came from a
 * file, and `entente-unread` {unread} when damaged ones were dropped.
 */
@customElement("entente-favourites")
export class FavouritesPanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, listStyle, filesStyle];

  @property({ attribute: false }) favourites: readonly Favourite[] = [];
  @state() private words = "";
  /** The one that is being renamed */
  @state() private renamed: Favourite | null = null;
  /** Entries that are damaged, or of another version */
  @property({ attribute: false }) unread: readonly unknown[] = [];
  /** The browser could not keep the last change */
  @property({ type: Boolean }) unkept = false;
  @state() private dropped: readonly Favourite[] | null = null;
  @state() private droppedUnread: readonly unknown[] | null = null;
  /** What came of a file or the clipboard, a line each */
  @state() private said: readonly string[] = [];

  protected override render() {
    return html`
      ${this.dropped ? this.#undo(this.dropped) : nothing}
      ${
        this.unkept
          ? html`<p class="trouble" role="alert">
              ${msg("This browser cannot keep the last change: it is lost when the page closes. Export the favourites to a file.")}
            </p>`
          : nothing
      }
      ${this.#damaged()}
      <div class="files">
        <label class="button">
          ${msg("Import files")}
          <input
            class="visually-hidden"
            type="file"
            accept=".cypher,.cyp,.cql,.txt,text/plain"
            multiple
            @change=${this.#import}
          />
        </label>
        ${
          this.favourites.length > 0
            ? html`<button class="button" @click=${() => this.#save(this.favourites)}>
                ${msg("Export all")}
              </button>`
            : nothing
        }
      </div>
      <div class="said" role="status">${this.said.map((line) => html`<p>${line}</p>`)}</div>
      ${
        this.favourites.length === 0
          ? html`<p class="empty">
              ${msg("Keep a statement with the star above the editor; it stays in this browser.")}
            </p>`
          : html`
              <div class="top">
                <input
                  type="search"
                  aria-label=${msg("Search the favourites")}
                  placeholder=${msg(`Search ${this.favourites.length}`)}
                  @input=${this.#search}
                />
              </div>
              <ul>
                ${search(this.favourites, this.words).map((favourite) =>
                  favourite === this.renamed
                    ? namingRow(favourite.name, (name) => this.#named(favourite, name))
                    : this.#row(favourite),
                )}
              </ul>
            `
      }
    `;
  }

  #row(favourite: Favourite): TemplateResult {
    const { name, text, parameters } = favourite;
    const take = () => fire(this, "entente-take", { text, parameters });
    return html`
      <li>
        <button class="row has-acts" @click=${take}>
          ${text.startsWith(name) ? nothing : html`<span class="name">${name}</span>`}
          <code>${text}</code>
        </button>
        <div class="acts">
          <button
            class="icon-button"
            aria-label=${msg(`Copy a link to ${name}`)}
            title=${msg("Copy a link")}
            @click=${() => void this.#copy(favourite)}
          >
            ${linkIcon}
          </button>
          <button
            class="icon-button"
            aria-label=${msg(`Export ${name}`)}
            title=${msg("Export")}
            @click=${() => this.#save([favourite])}
          >
            ${icon("download")}
          </button>
          <button
            class="icon-button"
            aria-label=${msg(`Rename ${name}`)}
            title=${msg("Rename")}
            @click=${() => this.#rename(favourite)}
          >
            ${icon("pencil")}
          </button>
          <button
            class="icon-button"
            aria-label=${msg(`Delete ${name}`)}
            title=${msg("Delete")}
            @click=${() => this.#drop(favourite)}
          >
            ${icon("minus")}
          </button>
        </div>
      </li>
    `;
  }

  #undo(before: readonly Favourite[]): TemplateResult {
    const bringBack = () => {
      this.dropped = null;
      this.#tell(before);
    };
    return html`
      <p class="undo" role="status">
        ${msg("Deleted.")} <button class="button" @click=${bringBack}>${msg("Undo")}</button>
      </p>
    `;
  }

  #damaged() {
    const { unread } = this;
    if (this.droppedUnread)
      return html`<p class="undo" role="status">
        ${msg("Deleted.")}
        <button class="button" @click=${() => this.#dropUnread(this.droppedUnread ?? [], null)}>
          ${msg("Undo")}
        </button>
      </p>`;
    if (unread.length === 0) return nothing;
    return html`
      <div class="trouble" role="alert">
        <p>
          ${plural(unread.length, {
            one: "# kept statement is damaged or of another version and cannot be shown. It stays in this browser.",
            other:
              "# kept statements are damaged or of another version and cannot be shown. They stay in this browser.",
          })}
        </p>
        <button
          class="button"
          @click=${() => saveFile(new Blob([JSON.stringify(unread, null, 2)]), "damaged-statements.json")}
        >
          ${msg("Save as a file")}
        </button>
        <button class="button" @click=${() => this.#dropUnread([], unread)}>
          ${msg("Delete")}
        </button>
      </div>
    `;
  }

  #dropUnread(unread: readonly unknown[], dropped: readonly unknown[] | null) {
    this.droppedUnread = dropped;
    fire(this, "entente-unread", { unread });
  }

  #import = async (event: Event) => {
    const field = event.target as HTMLInputElement;
    const files = [...(field.files ?? [])];
    field.value = "";
    const said: string[] = [];
    let all = this.favourites;
    for (const file of files) {
      const { favourites, sentence } = withFile(all, file.name, await file.text());
      all = favourites;
      said.push(sentence);
    }
    this.said = said;
    if (all !== this.favourites) this.#tell(all);
  };

  #save(favourites: readonly Favourite[]) {
    const [first] = favourites;
    const title = favourites.length === 1 && first ? first.name : msg("favourites");
    saveFile(new Blob([fileOf(favourites)], { type: "text/plain" }), fileName(title, "cypher"));
  }

  async #copy({ text, parameters }: Favourite) {
    const link = new URL(location.href);
    link.hash = writePermalink({ text, parameters, tab: "table" });
    this.said = [await copyText(link.href, msg("The link is copied."))];
  }

  #search = (event: Event) => {
    this.words = (event.target as HTMLInputElement).value;
  };

  #rename(favourite: Favourite) {
    this.renamed = favourite;
    void beginNaming(this);
  }

  #named(favourite: Favourite, name: string | null) {
    this.renamed = null;
    if (name !== null) this.#tell(rename(this.favourites, favourite, name));
  }

  #drop(favourite: Favourite) {
    this.dropped = this.favourites;
    this.#tell(this.favourites.filter((one) => one !== favourite));
  }

  #tell(favourites: readonly Favourite[]) {
    fire(this, "entente-favourites", { favourites });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-favourites": FavouritesPanel;
  }
}
