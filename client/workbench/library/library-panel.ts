import { css, html, LitElement } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { statusStyle } from "../../ui/status/status-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { tabList } from "../../ui/tabs/tab-list.ts";
import { LaterCode } from "../later-code.ts";

const SHELVES = ["questions", "builder", "statements"] as const;
type Shelf = (typeof SHELVES)[number];

const WORDS: Readonly<Record<Shelf, string>> = {
  questions: msg("Questions"),
  builder: msg("Build"),
  statements: msg("How this page asks"),
};
const CODE: Readonly<Record<Shelf, () => Promise<unknown>>> = {
  questions: () => import("../questions/questions-panel.ts"),
  builder: () => import("../builder/builder-panel.ts"),
  statements: () => import("./statements-panel.ts"),
};

/**
 * Questions for people, and the statements of the product itself. The events of both,
 * `entente-ask` and `entente-take`, pass through it.
 */
@customElement("entente-library")
export class LibraryPanel extends LitElement {
  static override styles = [
    baseStyle,
    statusStyle,
    css`
      :host {
        display: block;
      }
      [role="tablist"] {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        padding: 12px 12px 0;
      }
      [role="tab"] {
        padding: 5px 12px;
        border: 1px solid var(--line);
        border-radius: 999px;
        color: var(--ink-2);
      }
      [role="tab"][aria-selected="true"] {
        color: var(--ink);
        font-weight: 550;
        background: var(--raised);
      }
      .failure {
        padding: 24px 20px;
      }
      @media (max-width: 720px) {
        [role="tab"] {
          min-height: 36px;
        }
      }
    `,
  ];

  @state() private shelf: Shelf = "questions";
  readonly #code = new LaterCode(this);

  protected override render() {
    const failed = this.#code.need(this.shelf, CODE[this.shelf]);
    return html`
      ${tabList({
        label: msg("Library"),
        tabs: SHELVES,
        shown: this.shelf,
        words: (shelf) => WORDS[shelf],
        choose: (shelf) => (this.shelf = shelf),
      })}
      <div id="panel" role="tabpanel" aria-labelledby="tab-${this.shelf}">
        ${failed ?? this.#shelf()}
      </div>
    `;
  }

  #shelf() {
    if (this.shelf === "statements")
      return html`<entente-page-statements></entente-page-statements>`;
    if (this.shelf === "builder") return html`<entente-builder></entente-builder>`;
    return html`<entente-questions></entente-questions>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-library": LibraryPanel;
  }
}
