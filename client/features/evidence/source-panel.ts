import { Task, TaskStatus } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { SourceWithClaims } from "../../../domain/contract/sources.ts";
import { getSource } from "../../api/client.ts";
import type { Account } from "../../model/graph/account.ts";
import { cutWords } from "../../model/graph/account-words.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { numberText } from "../../../domain/number-text.ts";
import { newestNote } from "./newest-note.ts";
import { sentence } from "../../model/text/words.ts";
import { claimCard, claimStyle } from "../../ui/facts/claim-card.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { publishedWords } from "../../ui/facts/source-words.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";

/** A source and its claims in paragraph order, one paragraph of it marked where asked for. */
@customElement("entente-source-panel")
export class SourcePanel extends LitElement {
  static override styles = [baseStyle, panelStyle, statusStyle, claimStyle, sourceStyle()];

  @property() source = "";
  @property({ type: Number }) paragraph: number | undefined;
  /** The counts of the shown relations */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;

  #answer = new Task(this, {
    task: ([source], { signal }) => getSource(source, signal),
    args: () => [this.source] as const,
  });

  #revealed = "";

  protected override updated() {
    const place = `${this.source} ${this.paragraph}`;
    if (this.#answer.status !== TaskStatus.COMPLETE || place === this.#revealed) return;
    this.#revealed = place;
    this.renderRoot.querySelector(".marked")?.scrollIntoView({ block: "start" });
  }

  protected override render() {
    return this.#answer.render({
      pending: () => skeleton(5),
      complete: (source) => this.#source(source),
      error: (error) => failure(error, () => void this.#answer.run()),
    });
  }

  #source(source: SourceWithClaims) {
    const left = source.claims.filter(({ relation }) => {
      const known = this.graphIndex.relations.get(relation);
      return known && this.account.reason(known) !== null;
    }).length;
    const beyond = source.claims.filter(
      ({ relation }) => !this.graphIndex.relations.has(relation),
    ).length;
    const paragraphs = groupBy(source.claims, (claim) => claim.paragraph);
    return html`
      <h2>${source.title}</h2>
      <p class="lead">
        ${sentence(publishedWords(source))}${source.publisher ? ` · ${source.publisher}` : ""} ·
        ${plural(source.claimCount, { one: "# claim", other: "# claims" })}
        ${
          source.paragraphCount === null
            ? nothing
            : html` ${plural(source.paragraphCount, { one: "in # paragraph", other: "in # paragraphs" })}`
        }
      </p>
      ${newestNote(source)}
      ${
        left > 0
          ? html`<p class="small note">
              ${msg(html`The filter leaves the relations of ${numberText(left)} of these claims out of the map.`)}
            </p>`
          : nothing
      }
      ${
        beyond > 0
          ? html`<p class="small note">
              ${msg(
                html`The relations of ${numberText(beyond)} of these claims are not among those
                loaded: ${cutWords(this.account)}.`,
              )}
            </p>`
          : nothing
      }
      ${
        source.titleInferred && !source.background
          ? html`<p class="small note">
              ${msg("The title is a description: the document has none.")}
            </p>`
          : nothing
      }
      ${source.inferenceNote ? html`<p class="small note">${source.inferenceNote}</p>` : nothing}
      ${
        source.background
          ? html`
              <p class="small note">
                ${msg("Treaties and events from general knowledge, not checked against the original texts.")}
              </p>
            `
          : nothing
      }
      ${
        /^https?:\/\//.test(source.url)
          ? html`<p class="small note">
              <a class="link" href=${source.url} rel="noopener">${msg("Open the source")}</a>
            </p>`
          : nothing
      }
      ${[...paragraphs].map(([paragraph, claims]) => this.#paragraph(source.title, paragraph, claims))}
    `;
  }

  #paragraph(title: string, paragraph: number | null, claims: Claim[]) {
    const cards = claims.map((claim) => claimCard(this.graphIndex, claim, true));
    if (paragraph === null) return html`<section>${cards}</section>`;
    const href = formatRoute({ view: "source", source: this.source, paragraph });
    return html`
      <section
        id="p${paragraph}"
        class=${paragraph === this.paragraph ? "marked" : ""}
        aria-current=${paragraph === this.paragraph ? "location" : nothing}
      >
        <h3 class="section">
          <a class="link" href=${href}>${msg(html`Paragraph ${paragraph}`)}</a>
          ${paragraph === this.paragraph ? html`<span class="small title" title=${title}>${title}</span>` : nothing}
        </h3>
        ${cards}
      </section>
    `;
  }
}

function sourceStyle() {
  return css`
    .note {
      margin-top: 8px;
    }
    section {
      scroll-margin-top: 12px;
      border-radius: var(--radius);
    }
    .marked {
      margin: 14px -12px;
      padding: 0 12px;
      background: var(--raised);
      box-shadow: inset 0 0 0 1px var(--line);
    }
    .title {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .section a {
      flex: none;
    }
    .marked .section {
      margin-top: 0;
      padding-top: 12px;
      color: var(--ink);
    }
    .marked .others {
      background: var(--surface);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-source-panel": SourcePanel;
  }
}
