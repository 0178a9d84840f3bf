import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { LensView } from "../../../domain/contract/lens.ts";
import { icon } from "../../ui/icons/icons.ts";
import { baseStyle } from "../../ui/style/base-style.ts";

/** Says what was assumed of a database that is no pack, and leads to where that is changed. */
@customElement("entente-lens-note")
export class LensNote extends LitElement {
  static override styles = [
    baseStyle,
    css`
      section {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 4px 12px;
        padding-block: 2px;
        padding-inline: 16px 8px;
        border-bottom: 1px solid var(--line);
        background: var(--surface);
        font-size: 13px;
      }
      a {
        margin-inline-start: 6px;
        color: var(--cooperation-ink);
        text-decoration: underline;
        text-underline-offset: 3px;
        white-space: nowrap;
      }
      @media print {
        section {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: LensView | null = null;
  @state() private isClosed = false;

  protected override render() {
    const { view } = this;
    if (!view || this.isClosed) return nothing;
    return html`
      <section aria-label=${msg("How the database is seen")}>
        <p>
          ${sentencesOf(view).join(" ")}
          <a href="lens">${msg("Change", "what the database is seen as")}</a>
        </p>
        <button
          class="icon-button"
          aria-label=${msg("Close")}
          title=${msg("Close")}
          @click=${() => (this.isClosed = true)}
        >
          ${icon("close")}
        </button>
      </section>
    `;
  }
}

function sentencesOf(view: LensView): string[] {
  const { labels, types, signedTypes, relationships, undated } = view;
  const actors = plural(labels, { one: "# label as actors", other: "# labels as actors" });
  const relations = plural(types, { one: "# type as relations", other: "# types as relations" });
  const { cooperation, friction } = signedTypes;
  const signs = view.isGuessed
    ? msg(
        `guessed as friction: ${numberText(friction)}, as cooperation: ${numberText(cooperation)}`,
      )
    : msg(`of friction: ${numberText(friction)}, of cooperation: ${numberText(cooperation)}`);
  const { read, total } = relationships;
  return [
    msg(`${actors}, ${relations} (${signs}).`),
    ...(read < total
      ? [msg(`${numberText(read)} of ${numberText(total)} relationships are shown.`)]
      : []),
    ...(view.isCut ? [msg("Not all actors fit into the memory of the server.")] : []),
    ...(undated > 0 && undated < read
      ? [plural(undated, { one: "# relationship is undated.", other: "# are undated." })]
      : []),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-lens-note": LensNote;
  }
}
