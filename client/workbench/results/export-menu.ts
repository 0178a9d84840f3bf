import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { saveFile } from "../../ui/browser/save-file.ts";
import { closeMenu, pressMenu } from "../../ui/menus/menu-focus.ts";
import { menuStyle } from "../../ui/menus/menu-style.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { copyText } from "../../ui/browser/copy-text.ts";
import { placeAbove } from "../../ui/menus/place-above.ts";
import { placeBelow } from "../../ui/menus/place-below.ts";
import { popoverStyle } from "../../ui/style/popover-style.ts";
import { parameterOf } from "../parameters/parameter.ts";
import { writePermalink } from "../link/permalink.ts";
import type { QueryRun } from "../run/run.ts";
import { EXPORTS, exportFile, exportText, type ExportForm } from "./export-rows.ts";
import type { Tab } from "../link/tabs.ts";

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
  @query("[popover]") private menu!: HTMLElement;
  @query("#open") private opener!: HTMLElement;

  protected override render() {
    const act = (name: string, press: () => void) =>
      html`<button role="menuitem" @click=${press}>${name}</button>`;
    return html`
      <span role="status">${this.said}</span>
      <button id="open" class="button" popovertarget="menu" aria-haspopup="menu">
        ${msg("Export")}
      </button>
      <div id="menu" popover="auto" role="menu" @toggle=${this.#place} @keydown=${this.#key}>
        ${
          this.run.fields.length > 0
            ? html`
                ${act(EXPORTS.csv.name, () => this.#download("csv"))}
                ${act(EXPORTS.json.name, () => this.#download("json"))}
                ${act(msg("Copy for a spreadsheet"), () => void this.#copy(() => exportText("cells", this.#rows())))}
                ${act(msg("Copy as JSON"), () => void this.#copy(() => exportText("json", this.#rows())))}
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

  #download(form: ExportForm): void {
    closeMenu(this.menu, this.opener);
    saveFile(exportFile(form, this.#rows()), EXPORTS[form].file);
    this.said = "";
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
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-export-menu": ExportMenu;
  }
}
