import { unifiedMergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { css, html, LitElement } from "lit";
import { customElement, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import "../../ui/dialogs/dialog-frame.ts";
import type { DialogFrame } from "../../ui/dialogs/dialog-frame.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { editorStyle } from "./editor-style.ts";
import { editorTheme } from "./editor-theme.ts";
import { highlighting } from "./highlighting.ts";

/** Shows the changes that formatting made to a text, line by line, with a way to take it back. */
@customElement("entente-format-changes")
export class FormatDialog extends LitElement {
  static override styles = [editorStyle, baseStyle, dialogStyle()];

  @query(".changes") private room!: HTMLElement;
  @query("entente-dialog") private frame!: DialogFrame;
  #view: EditorView | null = null;

  constructor(
    private readonly original: string,
    private readonly now: string,
    private readonly undo: () => void,
  ) {
    super();
  }

  protected override firstUpdated() {
    this.#view = new EditorView({
      parent: this.room,
      root: this.renderRoot as ShadowRoot,
      state: EditorState.create({
        doc: this.now,
        extensions: [
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.lineWrapping,
          lineNumbers(),
          highlighting,
          editorTheme,
          unifiedMergeView({ original: this.original, mergeControls: false, gutter: true }),
          EditorView.contentAttributes.of({ "aria-label": msg("What formatting changed") }),
        ],
      }),
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#view?.destroy();
  }

  protected override render() {
    return html`
      <entente-dialog heading=${msg("What formatting changed")}>
        <div class="changes" tabindex="0" role="region" aria-label=${msg("Changes")}></div>
        <div class="foot" slot="foot">
          <button
            class="button"
            @click=${() => {
              this.undo();
              this.frame.close();
            }}
          >
            ${msg("Take it back")}
          </button>
        </div>
      </entente-dialog>
    `;
  }
}

function dialogStyle() {
  return css`
    :host {
      --dialog-width: 720px;
    }
    .changes {
      max-height: 60vh;
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: var(--radius-small);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-format-changes": FormatDialog;
  }
}
