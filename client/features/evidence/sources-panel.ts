import { Task } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import { getSources } from "../../api/client.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { sentence } from "../../model/text/words.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { publishedWords } from "../../ui/facts/source-words.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";

/** Every document that claims are found in. */
@customElement("entente-sources-panel")
export class SourcesPanel extends LitElement {
  static override styles = [baseStyle, panelStyle, statusStyle, sourcesStyle()];

  #answer = new Task(this, { task: (_, { signal }) => getSources(signal), args: () => [] });

  protected override render() {
    return html`
      <h2>${msg("Sources")}</h2>
      <p class="lead">${msg("Every claim on the map comes from a paragraph of one of these.")}</p>
      ${this.#answer.render({
        pending: () => skeleton(4),
        complete: ({ items }) =>
          items.length === 0
            ? html`<p class="lead">${msg("No source is loaded.")}</p>`
            : html`<ul>
                ${items.map((source) => this.#source(source))}
              </ul>`,
        error: (error) => failure(error, () => void this.#answer.run()),
      })}
    `;
  }

  #source(source: Source) {
    const { id, title, claimCount, paragraphCount, background } = source;
    return html`
      <li>
        <a href=${formatRoute({ view: "source", source: id })}>
          <span class="title">${title}</span>
          <span class="small">
            ${sentence(publishedWords(source))} ·
            ${plural(claimCount, { one: "# claim", other: "# claims" })}
            ${paragraphCount === null ? nothing : html` · ${plural(paragraphCount, { one: "# paragraph", other: "# paragraphs" })}`}
          </span>
          ${background ? html`<span class="badge">${msg("background")}</span>` : nothing}
        </a>
      </li>
    `;
  }
}

function sourcesStyle() {
  return css`
    ul {
      display: grid;
      gap: 8px;
      margin-top: 18px;
    }
    li a {
      display: block;
      padding: 12px 14px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      transition:
        background var(--ease),
        border-color var(--ease);
    }
    li a:hover {
      background: var(--raised);
      border-color: var(--ink-3);
    }
    .title {
      display: block;
      margin-bottom: 3px;
      font-weight: 580;
      line-height: 1.4;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-sources-panel": SourcesPanel;
  }
}
