import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { msg, plural } from "../../../../domain/message.ts";
import { saveFile } from "../../../ui/browser/save-file.ts";
import { closeMenu, pressMenu } from "../../../ui/menus/menu-focus.ts";
import { menuStyle } from "../../../ui/menus/menu-style.ts";
import { baseStyle } from "../../../ui/style/base-style.ts";
import { copyText } from "../../../ui/browser/copy-text.ts";
import { placeAbove } from "../../../ui/menus/place-above.ts";
import { placeBelow } from "../../../ui/menus/place-below.ts";
import { popoverStyle } from "../../../ui/style/popover-style.ts";
import { parameterOf } from "../../parameters/parameter.ts";
import { writePermalink } from "../../link/permalink.ts";
import { runError } from "../../run/run-error.ts";
import { entitiesIn } from "../../values/entities-in.ts";
import type { QueryRun } from "../../run/run.ts";
import { exportText } from "./export-text.ts";
import { exportFile } from "./export-file.ts";
import { FORMS, type FormName } from "./forms.ts";
import { allRows, hasAllRows } from "./row-source.ts";
import type { Tab } from "../../link/tabs.ts";

/** The first rows tell if there is a graph to write. */
const READ = 200;

/** Every row as a file or on the clipboard, and the address of the statement itself. */
@customElement("entente-export-menu")
export class ExportMenu extends LitElement {
  static override styles = [baseStyle, popoverStyle, menuStyle, exportMenuStyle()];

  @property({ attribute: false }) run!: QueryRun;
  /** In which rows are shown; null: as they came */
  @property({ attribute: false }) order: readonly number[] | null = null;
  /** The target of the address */
  @property() tab: Tab = "table";
  @state() private said = "";
  /** Ends the file that is being written; null: none is */
  @state() private writing: AbortController | null = null;
  @query("[popover]") private menu!: HTMLElement;
  @query("#open") private opener!: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.writing?.abort();
  }

  protected override render() {
    const { run, writing } = this;
    const act = (name: string, press: () => void) =>
      html`<button role="menuitem" @click=${press}>${name}</button>`;
    const hasGraph = run.rows.slice(0, READ).some((row) => !entitiesIn(row).next().done);
    const forms = (Object.keys(FORMS) as FormName[]).filter(
      (form) => form !== "graphml" || hasGraph,
    );
    return html`
      <span role="status">${this.said}</span>
      ${
        writing
          ? html`<button class="button" @click=${() => writing.abort()}>
              ${msg("Cancel the file")}
            </button>`
          : nothing
      }
      <button
        id="open"
        class="button"
        popovertarget="menu"
        aria-haspopup="menu"
        ?hidden=${writing !== null}
      >
        ${msg("Export")}
      </button>
      <div id="menu" popover="auto" role="menu" @toggle=${this.#place} @keydown=${this.#key}>
        ${
          run.fields.length > 0
            ? html`
                ${hasAllRows(run) ? nothing : html`<p>${msg("Files ask the server again, for all rows.")}</p>`}
                ${forms.map((form) => act(FORMS[form].name, () => void this.#download(form)))}
                ${
                  run.released > 0
                    ? nothing
                    : html`
                        ${act(msg("Copy for a spreadsheet"), () => void this.#copy(() => exportText("cells", this.#rows())))}
                        ${act(msg("Copy as JSON"), () => void this.#copy(() => exportText("json", this.#rows())))}
                      `
                }
              `
            : nothing
        }
        ${act(msg("Copy link to this statement"), () => void this.#copy(() => this.#address()))}
      </div>
    `;
  }

  #rows() {
    return { fields: this.run.fields, rows: this.run.rows, order: this.order };
  }

  async #download(form: FormName): Promise<void> {
    closeMenu(this.menu, this.opener);
    const writing = new AbortController();
    this.writing = writing;
    this.said = "";
    try {
      const batches = allRows(this.run, this.order, writing.signal);
      const file = await exportFile(FORMS[form], batches, (rows) => {
        writing.signal.throwIfAborted();
        this.said = plural(rows, { one: "# row written", other: "# rows written" });
      });
      saveFile(file, FORMS[form].file);
      this.said = "";
    } catch (error) {
      this.said = writing.signal.aborted
        ? msg("No file: cancelled")
        : msg(`No file: ${runError(error, this.run.statement).message}`);
    }
    this.writing = null;
  }

  async #copy(text: () => string): Promise<void> {
    closeMenu(this.menu, this.opener);
    this.said = await copyText(text(), msg("Copied"));
  }

  #address(): string {
    const { text, parameters } = this.run.statement;
    const given = Object.entries(parameters).map(([name, value]) => parameterOf(name, value));
    const hash = writePermalink({ text, parameters: given, tab: this.tab });
    return `${location.origin}${location.pathname}${hash}`;
  }

  #place = (event: ToggleEvent): void => {
    if (event.newState !== "open") return;
    const room = innerHeight - this.opener.getBoundingClientRect().bottom;
    if (room > this.menu.offsetHeight + 12) placeBelow(this.menu, this.opener, "end");
    else placeAbove(this.menu, this.opener);
    this.menu.querySelector("button")?.focus();
  };

  #key = (event: KeyboardEvent): void => pressMenu(event, this.menu, this.opener);
}

function exportMenuStyle() {
  return css`
    :host {
      flex: none;
      display: flex;
      align-items: center;
      gap: 8px;
    }
    #open {
      padding: 4px 12px;
    }
    span {
      font-size: 12px;
      color: var(--ink-2);
      overflow-wrap: anywhere;
    }
    p {
      max-width: 240px;
      padding: 6px 12px;
      font-size: 12px;
      color: var(--ink-2);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-export-menu": ExportMenu;
  }
}
