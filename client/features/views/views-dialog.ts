import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import "../../ui/dialogs/dialog-frame.ts";
import { msg } from "../../../domain/message.ts";
import type { DialogFrame } from "../../ui/dialogs/dialog-frame.ts";
import { fileName, saveFile } from "../../ui/browser/save-file.ts";
import { LONGEST_NAME } from "../../ui/naming/free-name.ts";
import { beginNaming, namingRow } from "../../ui/naming/naming-row.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { writeViews, type SavedView } from "./saved-view.ts";
import { ShelfState } from "./shelf-state.ts";
import type { TextStore } from "./shelf.ts";
import { viewRow, type RowActs } from "./view-rows.ts";
import { viewsStyle } from "./views-style.ts";

/** The requests of the dialog to the page. */
export interface ViewsPage {
  /** Id of the loaded pack */
  pack: string;
  /** A name for what is shown now */
  title: string;
  /** Returns the link of what is shown now */
  link(): Promise<Pick<SavedView, "query" | "hash">>;
  open(view: SavedView): void;
}

/** The named views of this browser: save, open, rename, delete, import and export. */
@customElement("entente-views")
export class ViewsDialog extends LitElement {
  static override styles = [baseStyle, fieldStyle, viewsStyle];

  /** The view that is being renamed */
  @state() private renamed: SavedView | null = null;
  @query("input[type=file]") private file!: HTMLInputElement;
  @query("entente-dialog") private frame!: DialogFrame;
  readonly #shelf: ShelfState;

  constructor(
    private readonly page: ViewsPage,
    store: TextStore | null,
  ) {
    super();
    this.#shelf = new ShelfState(this, store);
  }

  protected override render() {
    const { views, faults, said, deleted, putBack } = this.#shelf;
    return html`
      <entente-dialog heading=${msg("Views")}>
        <form class="save" @submit=${(event: SubmitEvent) => void this.#save(event)}>
          <label for="name">${msg("Save what is shown now as")}</label>
          <div class="row">
            <input
              id="name"
              name="name"
              required
              maxlength=${LONGEST_NAME}
              autocomplete="off"
              .value=${this.page.title}
            />
            <button class="button">${msg("Save")}</button>
          </div>
        </form>
        ${this.#list()}
        ${
          faults.length > 0
            ? html`<ul class="faults" role="alert">
                ${faults.map((fault) => html`<li>${fault}</li>`)}
              </ul>`
            : nothing
        }
        <p class="said" role="status">
          ${said}
          ${deleted ? html`<button class="link" @click=${putBack}>${msg("Undo")}</button>` : nothing}
        </p>
        <div class="foot" slot="foot">
          <button class="button" @click=${() => this.file.click()}>${msg("Import a file")}</button>
          <button
            class="button"
            ?disabled=${views.length === 0}
            @click=${() => this.#export(views, "views")}
          >
            ${msg("Export all")}
          </button>
          <input
            type="file"
            hidden
            aria-label=${msg("A file of views")}
            accept=".json,application/json"
            @change=${() => void this.#import()}
          />
        </div>
      </entente-dialog>
    `;
  }

  #list() {
    const { views } = this.#shelf;
    if (views.length === 0)
      return html`<p class="empty">
        ${msg("No view is saved in this browser yet. A view keeps filters, dates, positions, layout and camera.")}
      </p>`;
    return html`
      <ul class="views" aria-label=${msg("Saved views")}>
        ${repeat(
          views,
          ({ name }) => name,
          (view) =>
            view === this.renamed
              ? namingRow(view.name, (name) => this.#named(view, name))
              : viewRow(view, this.page.pack, this.#acts),
        )}
      </ul>
    `;
  }

  #acts: RowActs = {
    open: (view) => {
      this.frame.close();
      this.page.open(view);
    },
    rename: (view) => {
      this.renamed = view;
      void beginNaming(this);
    },
    export: (view) => this.#export([view], view.name),
    delete: (view) => this.#shelf.delete(view),
  };

  #named(view: SavedView, name: string | null) {
    this.renamed = null;
    if (name !== null) this.#shelf.rename(view, name);
  }

  async #save(event: SubmitEvent) {
    event.preventDefault();
    const wish = new FormData(event.target as HTMLFormElement).get("name");
    const name = typeof wish === "string" ? wish.trim() : "";
    if (name === "") return;
    const link = await this.page.link();
    this.#shelf.save({ name, saved: new Date().toISOString(), pack: this.page.pack, ...link });
  }

  #export(views: readonly SavedView[], name: string) {
    const file = new Blob([writeViews(views)], { type: "application/json" });
    saveFile(file, fileName(name, "entente.json"));
  }

  async #import() {
    const [file] = this.file.files ?? [];
    this.file.value = "";
    if (file) await this.#shelf.import(file);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-views": ViewsDialog;
  }
}
