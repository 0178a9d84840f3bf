import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import "../dialogs/dialog-frame.ts";
import type { DialogFrame } from "../dialogs/dialog-frame.ts";
import { fileName, saveFile } from "../export/save-file.ts";
import { baseStyle } from "../page/base-style.ts";
import { dateWords } from "../page/dates.ts";
import { icon } from "../page/icons.ts";
import { LONGEST_NAME, readViews, writeViews, type SavedView } from "./saved-view.ts";
import { freeName, keepViews, keptViews, withAdded, type TextStore } from "./shelf.ts";
import { viewsStyle } from "./views-style.ts";

/** What the dialog asks of the page. */
export interface ViewsPage {
  /** Id of the loaded pack */
  pack: string;
  /** A name for what is shown now */
  title: string;
  /** The link of what is shown now */
  link(): Promise<Pick<SavedView, "query" | "hash">>;
  open(view: SavedView): void;
}

/** Bytes of a file that is read at the most. */
const MOST_BYTES = 4_000_000;

/** The named views of this browser: save, open, rename, delete, import and export. */
@customElement("entente-views")
export class ViewsDialog extends LitElement {
  static override styles = [baseStyle, viewsStyle];

  @property({ attribute: false }) page!: ViewsPage;
  @property({ attribute: false }) store: TextStore | null = null;
  @state() private views: SavedView[] = [];
  /** The view that is being renamed */
  @state() private renamed: SavedView | null = null;
  /** What was deleted last, to be put back, and the views before */
  @state() private deleted: { name: string; before: SavedView[] } | null = null;
  @state() private faults: string[] = [];
  @state() private said = "";
  @query("input[type=file]") private file!: HTMLInputElement;
  @query("entente-dialog") private frame!: DialogFrame;

  override connectedCallback() {
    super.connectedCallback();
    this.views = keptViews(this.store);
  }

  protected override render() {
    return html`
      <entente-dialog heading="Views">
        <form class="save" @submit=${(event: SubmitEvent) => void this.#save(event)}>
          <label for="name">Save what is shown now as</label>
          <div class="row">
            <input
              id="name"
              name="name"
              required
              maxlength=${LONGEST_NAME}
              autocomplete="off"
              .value=${this.page.title}
            />
            <button class="button">Save</button>
          </div>
        </form>
        ${this.#list()}
        ${
          this.faults.length > 0
            ? html`<ul class="faults" role="alert">
                ${this.faults.map((fault) => html`<li>${fault}</li>`)}
              </ul>`
            : nothing
        }
        <p class="said" role="status">
          ${this.said}
          ${this.deleted ? html`<button class="link" @click=${this.#putBack}>Undo</button>` : nothing}
        </p>
        <div class="foot" slot="foot">
          <button class="button" @click=${() => this.file.click()}>Import a file</button>
          <button
            class="button"
            ?disabled=${this.views.length === 0}
            @click=${() => this.#export(this.views, "views")}
          >
            Export all
          </button>
          <input
            type="file"
            hidden
            aria-label="A file of views"
            accept=".json,application/json"
            @change=${() => void this.#import()}
          />
        </div>
      </entente-dialog>
    `;
  }

  #list() {
    if (this.views.length === 0)
      return html`<p class="empty">
        No view is saved in this browser yet. A view keeps filters, time, places, layout and camera.
      </p>`;
    return html`
      <ul class="views" aria-label="Saved views">
        ${repeat(
          this.views,
          ({ name }) => name,
          (view) => (view === this.renamed ? this.#renaming(view) : this.#item(view)),
        )}
      </ul>
    `;
  }

  #item(view: SavedView) {
    const { name, saved, pack } = view;
    const foreign = pack === this.page.pack ? "" : ` · pack ${pack}`;
    const act = (label: string, sign: "pencil" | "download" | "trash", run: () => void) => html`
      <button class="icon-button" aria-label="${label} ${name}" title=${label} @click=${run}>
        ${icon(sign)}
      </button>
    `;
    return html`
      <li>
        <button class="open" @click=${() => this.#open(view)}>
          <span class="name">${name}</span>
          <span class="when">${dateWords(saved.slice(0, 10))}${foreign}</span>
        </button>
        ${act("Rename", "pencil", () => void this.#rename(view))}
        ${act("Export", "download", () => this.#export([view], name))}
        ${act("Delete", "trash", () => this.#delete(view))}
      </li>
    `;
  }

  #renaming(view: SavedView) {
    const done = (event: Event) => {
      event.preventDefault();
      const field = this.renderRoot.querySelector<HTMLInputElement>(".renaming input");
      const name = field?.value.trim() ?? "";
      this.renamed = null;
      if (name === "" || name === view.name) return;
      const others = this.views.filter((one) => one !== view);
      const next = { ...view, name: freeName(name, others) };
      this.#keep(
        this.views.map((one) => (one === view ? next : one)),
        `Renamed to “${next.name}”.`,
      );
    };
    return html`
      <li>
        <form class="renaming row" @submit=${done}>
          <input
            aria-label="New name of ${view.name}"
            maxlength=${LONGEST_NAME}
            .value=${view.name}
            @keydown=${this.#keepName}
            @blur=${done}
          />
        </form>
      </li>
    `;
  }

  /** Escape leaves the name as it is, and the dialog open. */
  #keepName = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.renamed = null;
  };

  async #rename(view: SavedView) {
    this.renamed = view;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>(".renaming input")?.select();
  }

  async #save(event: SubmitEvent) {
    event.preventDefault();
    const wish = new FormData(event.target as HTMLFormElement).get("name");
    const name = typeof wish === "string" ? wish.trim() : "";
    if (name === "") return;
    const link = await this.page.link();
    const saved = new Date().toISOString();
    const view = { name: freeName(name, this.views), saved, pack: this.page.pack, ...link };
    this.#keep([view, ...this.views], `Saved as “${view.name}”.`);
  }

  #delete(view: SavedView) {
    const before = this.views;
    this.#keep(
      before.filter((one) => one !== view),
      `Deleted “${view.name}”.`,
    );
    this.deleted = { name: view.name, before };
  }

  #putBack = () => {
    if (this.deleted) this.#keep(this.deleted.before, `“${this.deleted.name}” is back.`);
  };

  #keep(views: SavedView[], said: string) {
    this.faults = [];
    this.deleted = null;
    this.views = views;
    this.said = keepViews(this.store, views)
      ? said
      : "This browser keeps nothing for this page: export the views to have them later.";
  }

  #open(view: SavedView) {
    this.frame.close();
    this.page.open(view);
  }

  #export(views: readonly SavedView[], name: string) {
    const file = new Blob([writeViews(views)], { type: "application/json" });
    saveFile(file, fileName(name, "entente.json"));
  }

  async #import() {
    const [file] = this.file.files ?? [];
    this.file.value = "";
    if (!file) return;
    const { views, faults } =
      file.size > MOST_BYTES
        ? { views: [], faults: [`${file.name} has ${file.size} bytes, more than ${MOST_BYTES}.`] }
        : readViews(await file.text());
    const all = withAdded(this.views, views);
    const added = all.length - this.views.length;
    this.#keep(all, views.length === 0 ? "" : `${added} of ${views.length} views added.`);
    this.faults = faults;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-views": ViewsDialog;
  }
}
