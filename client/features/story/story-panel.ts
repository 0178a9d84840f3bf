import { Task } from "@lit/task";
import { html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { getClaimsOf } from "../../api/client.ts";
import type { Account } from "../../model/graph/account.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { avatar, avatarStyle } from "../../ui/facts/avatar.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import type { Range } from "../../model/time/axis.ts";
import type { Moment } from "../../model/time/moment.ts";
import { yearOf } from "../../model/time/month.ts";
import { storyClaims, type StoryClaims } from "./story-claims.ts";
import { sideLists, sideListsStyle } from "./side-lists.ts";
import { standingChartStyle } from "./standing-chart.ts";
import { standingList, standingListStyle } from "./standing-list.ts";
import { standingsOf, type Standing } from "./standing.ts";
import { claimsLeft, milestones, sourceList, yearSlider } from "./story-parts.ts";
import { lastMonthOf, rangeOf, unitOf, yearLookedAt } from "./story-range.ts";
import { storyStyle } from "./story-style.ts";
import { filterClaims } from "./filter-claims.ts";

/** "Then" begins so many years before now. */
const BEFORE = 10;

/** An actor's story: its relations with each counterpart over time, its turns and its sources. */
@customElement("entente-story-panel")
export class StoryPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    statusStyle,
    standingChartStyle,
    storyStyle,
    standingListStyle,
    sideListsStyle,
  ];

  @property() actor = "";
  /** The time that is looked at: it says what now is */
  @property({ attribute: false }) moment: Moment = null;
  /** The counts of the shown relations: the filter decides which claims count, its time apart */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  /** The year compared with now; null: not chosen */
  @state() private then: number | null = null;

  #answer = new Task(this, {
    task: ([actor], { signal }) => storyClaims(getClaimsOf(actor, signal), actor, this, signal),
    args: () => [this.actor] as const,
  });

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has("actor")) this.then = null;
  }

  protected override render() {
    const name = nameOf(this.graphIndex, this.actor);
    const known = this.graphIndex.actors.get(this.actor);
    return html`
      <header>
        ${avatar(known ?? { kind: "", country: "" })}
        <div>
          <p class="small">${msg("Timeline story of")}</p>
          <h2>
            <a class="link" href=${formatRoute({ view: "actor", actor: this.actor })}
              >${known?.name ?? name}</a
            >
          </h2>
        </div>
      </header>
      <p class="small">
        <a
          class="link"
          href=${formatRoute({ view: "balance", choices: ["show", "time", "actor", this.actor] })}
          >${msg("Its camps over time: on whose side, since when")}</a
        >
      </p>
      ${this.#answer.render({
        pending: () => skeleton(5),
        complete: (found) => this.#story(found),
        error: (error) => failure(error, () => void this.#answer.run()),
      })}
    `;
  }

  #story(found: StoryClaims) {
    const { actor, graphIndex } = this;
    const about = found.claims.filter(({ subject, object }) =>
      [subject.id, object.id].includes(actor),
    );
    const { claims, left } = filterClaims(about, this.account, found.relations);
    if (claims.length === 0)
      return html`
        <p class="lead">
          ${msg(html`No claim that counts is about ${nameOf(graphIndex, actor)}.`)}
        </p>
        ${claimsLeft(left)}
      `;
    const range = rangeOf(claims, lastMonthOf(graphIndex));
    if (!range)
      return html`
        <p class="lead">
          ${plural(claims.length, { one: "# claim, none with a date, so there is no story over time.", other: "# claims, none with a date, so there is no story over time." })}
        </p>
        ${claimsLeft(left)} ${sourceList(claims)}
      `;
    const standings = standingsOf(claims, actor, range, unitOf(range));
    const now = yearLookedAt(this.moment, range);
    return html`
      ${claimsLeft(left)} ${standingList(graphIndex, actor, standings, range, now)}
      ${this.#sides(standings, range, now)} ${milestones(graphIndex, claims)} ${sourceList(claims)}
    `;
  }

  #sides(standings: readonly Standing[], range: Range, now: number) {
    const [first, last] = [yearOf(range.first), yearOf(range.last)];
    const then = this.then ?? Math.max(first, now - BEFORE);
    return html`
      <section aria-label=${msg("Allies and adversaries")}>
        <h3 class="section"><span>${msg("Allies and adversaries, then and now")}</span></h3>
        ${yearSlider(msg("Then:"), then, [first, last], (year) => (this.then = year))}
        ${sideLists(this.graphIndex, this.actor, standings, [then, now])}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-story-panel": StoryPanel;
  }
}
