import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Claim, ClaimRef } from "../../../domain/contract/claims.ts";
import type { SourceWithClaims } from "../../../domain/contract/sources.ts";
import { getClaim, getSource } from "../../api/client.ts";
import "./cite/cite-menu.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { claimDateWords } from "../../model/text/dates.ts";
import { avatarStyle } from "../../ui/facts/avatar.ts";
import { backgroundBadge, disputedBadge, statusBadge } from "../../ui/facts/badges.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import { sourceHref } from "../../ui/facts/where.ts";
import { aroundList } from "./around-list.ts";
import { claimFacts } from "./claim-facts.ts";
import { claimPanelStyle } from "./claim-style.ts";
import { signWords } from "./comparison.ts";
import { besideStyle, sideBySide } from "./side-by-side.ts";

/** A claim, and all there is to judge it by. */
interface Evidence {
  claim: Claim;
  source: SourceWithClaims;
  /** Those that corroborate or contradict it, whole, by id */
  others: Map<string, Claim>;
}

/** A claim: its statement, those who assert it, its place, and the claims for and against it. */
@customElement("entente-claim-panel")
export class ClaimPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    statusStyle,
    besideStyle,
    claimPanelStyle,
  ];

  @property() claim = "";
  /** Title of the loaded data */
  @property() packTitle = "";
  @property({ attribute: false }) graphIndex!: GraphIndex;

  #answer = new Task(this, {
    task: async ([id], { signal }): Promise<Evidence> => {
      const claim = await getClaim(id, signal);
      const ids = [...claim.contradictedBy, ...claim.corroboratedBy].map((other) => other.id);
      const [source, ...others] = await Promise.all([
        getSource(claim.source.id, signal),
        ...ids.map((other) => getClaim(other, signal)),
      ]);
      return { claim, source, others: new Map(others.map((other) => [other.id, other])) };
    },
    args: () => [this.claim] as const,
  });

  protected override render() {
    return this.#answer.render({
      pending: () => skeleton(4),
      complete: (evidence) => this.#evidence(evidence),
      error: (error) => failure(error, () => void this.#answer.run()),
    });
  }

  #evidence({ claim, source, others }: Evidence) {
    const { contradictedBy, corroboratedBy } = claim;
    return html`
      <p class="small kicker">${msg(html`Claim ${claim.id}`)}</p>
      <h2 class="row ${signName(claim)}">${claim.summary || msg(`Claim ${claim.id}`)}</h2>
      <p class="facts">
        <span class="sign ${signName(claim)}">${signWords(claim)}</span>
        <span>${claimDateWords(claim)}</span>
        <span class="badges">
          ${statusBadge(claim.status)} ${contradictedBy.length ? disputedBadge : nothing}
          ${claim.background ? backgroundBadge : nothing}
        </span>
      </p>
      ${claimFacts(this.graphIndex, claim)}
      <entente-cite .claim=${claim} .packTitle=${this.packTitle}></entente-cite>
      ${this.#others(msg("Contradicted by"), "contradicts", claim, contradictedBy, others)}
      ${this.#others(msg("Also said in"), "corroborates", claim, corroboratedBy, others)}
      <section aria-label=${msg("Nearby in the document")}>
        <h3 class="section">
          <span>${msg("Nearby in the document")}</span>
          <a class="link small" href=${sourceHref(source, claim.paragraph)}
            >${plural(source.claims.length, { one: "All # claim", other: "All # claims" })}</a
          >
        </h3>
        ${aroundList(this.graphIndex, claim, source.claims)}
      </section>
    `;
  }

  #others(
    title: string,
    relation: "corroborates" | "contradicts",
    claim: Claim,
    refs: readonly ClaimRef[],
    others: Evidence["others"],
  ) {
    const some = refs.flatMap(({ id }) => others.get(id) ?? []);
    if (some.length === 0) return nothing;
    return html`
      <section aria-label=${title}>
        <h3 class="section">
          <span>${title}</span
          ><span class="small">${plural(some.length, { one: "# claim", other: "# claims" })}</span>
        </h3>
        ${some.map((other) => sideBySide(this.graphIndex, claim, other, relation))}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-claim-panel": ClaimPanel;
  }
}
