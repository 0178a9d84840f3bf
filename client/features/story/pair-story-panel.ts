import { Task } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import { getClaimsBetween } from "../../api/client.ts";
import type { Account } from "../../model/graph/account.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { avatarStyle } from "../../ui/facts/avatar.ts";
import { pairNames, pairNamesStyle } from "../../ui/facts/pair-names.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import type { Range } from "../../model/time/axis.ts";
import type { Moment } from "../../model/time/moment.ts";
import { yearWords } from "../../model/text/local-date.ts";
import { yearOf } from "../../model/time/month.ts";
import { standingChart, standingChartStyle } from "./standing-chart.ts";
import { pointsOf } from "./standing.ts";
import { chartKey, claimsLeft, milestones, sourceList, yearSlider } from "./story-parts.ts";
import { lastMonthOf, rangeOf, unitOf, yearLookedAt } from "./story-range.ts";
import { storyClaims, type StoryClaims } from "./story-claims.ts";
import { storyStyle } from "./story-style.ts";
import { filterClaims } from "./filter-claims.ts";
import { undatedClaims, yearClaims } from "./year-claims.ts";

const CHART = 120;

/** Timeline story of two actors: how they stood year by year, and by which claims. */
@customElement("entente-pair-story-panel")
export class PairStoryPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    statusStyle,
    standingChartStyle,
    storyStyle,
    pairNamesStyle,
    pairStyle(),
  ];

  @property({ attribute: false }) actors!: [string, string];
  /** The time that is looked at: it says which year is open first */
  @property({ attribute: false }) moment: Moment = null;
  /** The counts of the shown relations: the filter decides which claims count, its time apart */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  /** The year whose claims are listed; null: not chosen */
  @state() private year: number | null = null;

  #answer = new Task(this, {
    task: ([a, b], { signal }) => storyClaims(getClaimsBetween(a, b, signal), a, this, signal),
    args: () => this.actors,
  });

  protected override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get("actors") as [string, string] | undefined;
    // Another route to the same two brings them as a new list.
    const others = changed.has("actors") && before?.join() !== this.actors.join();
    if (others || changed.has("moment")) this.year = null;
  }

  protected override render() {
    return html`
      <p class="small">${msg("Timeline story of")}</p>
      ${pairNames(this.graphIndex, this.actors, (id) => formatRoute({ view: "story", actors: [id] }))}
      ${this.#answer.render({
        pending: () => skeleton(5),
        complete: (found) => this.#story(found),
        error: (error) => failure(error, () => void this.#answer.run()),
      })}
    `;
  }

  #story(found: StoryClaims) {
    const { graphIndex, actors } = this;
    const { claims, left } = filterClaims(found.claims, this.account, found.relations);
    const all = html`
      <p class="small all">
        <a class="link" href=${formatRoute({ view: "pair", actors })}
          >${msg("Every relation between the two")}</a
        >
      </p>
      ${claimsLeft(left)}
    `;
    if (claims.length === 0)
      return html`${all}
        <p class="lead">${msg("No claim that counts links the two.")}</p>`;
    const range = rangeOf(claims, lastMonthOf(graphIndex));
    return html`
      ${all} ${range ? this.#standing(claims, range) : nothing} ${undatedClaims(graphIndex, claims)}
      ${milestones(graphIndex, claims)} ${sourceList(claims)}
    `;
  }

  #standing(claims: readonly Claim[], range: Range) {
    const [first, last] = [yearOf(range.first), yearOf(range.last)];
    const year = Math.min(last, Math.max(first, this.year ?? yearLookedAt(this.moment, range)));
    const points = pointsOf(claims, range, unitOf(range));
    return html`
      <section aria-label=${msg("Net balance over time")}>
        <h3 class="section">
          <span>${msg("Net balance over time")}</span>
          <span class="small">${msg("sign × intensity of the claims in force")}</span>
        </h3>
        <div class="chart">
          ${standingChart(points, CHART, year, msg("Net balance between the two"))}
        </div>
        <p class="span small" aria-hidden="true">
          <span>${yearWords(first)}</span><span>${yearWords(last)}</span>
        </p>
        ${chartKey} ${yearSlider(msg("In"), year, [first, last], (chosen) => (this.year = chosen))}
      </section>
      ${yearClaims(this.graphIndex, claims, year)}
    `;
  }
}

function pairStyle() {
  return css`
    .all,
    .chart {
      margin-top: 8px;
    }
    .more > summary.section {
      margin-top: 22px;
      font-size: 12px;
      font-weight: 620;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-pair-story-panel": PairStoryPanel;
  }
}
