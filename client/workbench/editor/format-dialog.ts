import { presentableDiff } from "@codemirror/merge";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import "../../ui/dialogs/dialog-frame.ts";
import type { DialogFrame } from "../../ui/dialogs/dialog-frame.ts";
import { baseStyle } from "../../ui/style/base-style.ts";

/** Shows the changes that formatting made to a text, with a way to take them back. */
@customElement("entente-format-changes")
export class FormatDialog extends LitElement {
  static override styles = [baseStyle, dialogStyle()];

  @query("entente-dialog") private frame!: DialogFrame;

  constructor(
    private readonly original: string,
    private readonly now: string,
    private readonly undo: () => void,
  ) {
    super();
  }

  protected override render() {
    return html`
      <entente-dialog heading=${msg("What formatting changed")}>
        <pre tabindex="0">${changed(this.original, this.now)}</pre>
        <div slot="foot">
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

/** The later text, with what is new marked, and what is gone crossed out in its place. */
function changed(original: string, now: string): (string | TemplateResult)[] {
  let at = 0;
  const parts = presentableDiff(original, now).flatMap(({ fromA, toA, fromB, toB }) => {
    const same = now.slice(at, fromB);
    at = toB;
    return [
      same,
      ...(toA > fromA ? [html`<del>${original.slice(fromA, toA)}</del>`] : []),
      ...(toB > fromB ? [html`<ins>${now.slice(fromB, toB)}</ins>`] : []),
    ];
  });
  return [...parts, now.slice(at)];
}

function dialogStyle() {
  return css`
    :host {
      --dialog-width: 720px;
    }
    pre {
      max-height: 60vh;
      overflow: auto;
      padding: 10px 12px;
      direction: ltr;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font:
        13px/1.6 ui-monospace,
        monospace;
      border-radius: var(--radius-small);
      background: var(--raised);
    }
    del {
      color: var(--friction-ink);
    }
    ins {
      color: var(--cooperation-ink);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-format-changes": FormatDialog;
  }
}
