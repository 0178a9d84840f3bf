import { Task } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CampChange as Change } from "../../../domain/analysis/camps-over-time/camp-changes.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import { msg, plural } from "../../../domain/message.ts";
import { getClaimsOf } from "../../api/client.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { claimCard, claimStyle } from "../../ui/facts/claim-card.ts";
import { relationRow } from "../../ui/facts/relation-row.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { balanceStyle } from "./balance-style.ts";
import { campName } from "../../model/camps/camp-letters.ts";
import { shareText } from "./decimal-text.ts";
import { letter, letterStyle } from "./letter.ts";
import { UNSURE } from "./unsure.ts";
import { windowName } from "../../model/camps/window-name.ts";

/** One change of camp; opened, the relations that began or ended and their claims. */
@customElement("entente-camp-change")
export class CampChange extends LitElement {
  static override styles = [
    baseStyle,
    panelStyle,
    statusStyle,
    claimStyle,
    letterStyle,
    balanceStyle,
    css`
      .change {
        display: block;
        padding-bottom: 6px;
      }
      .badges {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) change!: Change;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  @state() private opened = false;

  #claims = new Task(this, {
    task: async ([actor, opened], { signal }): Promise<Claim[]> =>
      opened ? getClaimsOf(actor, signal) : [],
    args: () => [this.change.actor, this.opened] as const,
  });

  protected override render() {
    const { actor, before, after, from, to, claims, causes, share } = this.change;
    const name = nameOf(this.graphIndex, actor);
    return html`
      <details
        @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}
      >
        <summary>
          <span aria-hidden="true">${letter(from)}</span>→<span aria-hidden="true"
            >${letter(to)}</span
          >
          <span
            >${name}<span class="visually-hidden"
              >${msg(`, from ${campName(from)} to ${campName(to)}`)}</span
            ></span
          >
          <span class="badges">
            ${claims === 1 ? html`<span class="badge unsure">${msg("rests on one claim")}</span>` : nothing}
            ${causes.length === 0 ? html`<span class="badge unsure">${msg("others moved")}</span>` : nothing}
            ${share < UNSURE ? html`<span class="badge unsure">${msg("not sure")}</span>` : nothing}
          </span>
          <span class="when">${windowName(after)}</span>
        </summary>
        <div class="body">
          <p class="small">
            ${msg(`Compared with ${windowName(before)}. The same on both sides in at least ${shareText(share)} of the best and near-best divisions.`)}
            ${
              causes.length === 0
                ? msg(
                    "No signed relation of its own began or ended between the two windows: those around it moved.",
                  )
                : plural(claims, {
                    one: "It rests on # claim.",
                    other: "Its relations that began or ended rest on # claims.",
                  })
            }
          </p>
          ${this.opened ? this.#causes() : nothing}
        </div>
      </details>
    `;
  }

  #causes() {
    return this.#claims.render({
      pending: () => skeleton(1),
      complete: (claims) =>
        this.change.causes.map(({ relation: id, change }) => {
          const relation = this.graphIndex.relations.get(id);
          if (!relation) return nothing;
          return html`
            <p class="small">
              <b>${change === "started" ? msg("Began") : msg("Ended")}</b>
            </p>
            ${relationRow(this.graphIndex, relation)}
            ${claims
              .filter((claim) => claim.relation === id)
              .map((claim) => claimCard(this.graphIndex, claim))}
          `;
        }),
      error: (error) => failure(error, () => void this.#claims.run()),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-camp-change": CampChange;
  }
}
