import { Task } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Claim } from "../../server/contract/claims.ts";
import { getClaimsOf } from "../api/client.ts";
import { nameOf, type Atlas } from "../page/atlas.ts";
import { baseStyle } from "../page/base-style.ts";
import { formatRoute } from "../page/route.ts";
import { count } from "../page/words.ts";
import { avatar, avatarStyle } from "../panels/avatar.ts";
import { panelStyle } from "../panels/panel-style.ts";
import { failure, skeleton, statusStyle } from "../panels/status-view.ts";
import type { Range } from "../time/axis.ts";
import type { Moment } from "../time/moment.ts";
import { yearOf } from "../time/month.ts";
import { counts, inForce } from "./force.ts";
import { sidesAt, type Side } from "./sides.ts";
import { standingChart, standingChartStyle } from "./standing-chart.ts";
import { standingText } from "./standing-words.ts";
import { net, standingsOf, sumOf, type Standing } from "./standing.ts";
import { chartKey, milestones, sourceList, standingValue, yearSlider } from "./story-parts.ts";
import { lastMonthOf, rangeOf, unitOf, yearLookedAt, yearStretch } from "./story-range.ts";
import { storyStyle } from "./story-style.ts";

/** Counterparts shown before the rest is asked for, and names in a list of one side. */
const SHOWN = 6;
const NAMED = 6;
/** "Then" begins so many years before now. */
const BEFORE = 10;
const CHART = 40;

/** An actor's story: how it stands with each counterpart over time, its turns and its sources. */
@customElement("entente-story-panel")
export class StoryPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    statusStyle,
    standingChartStyle,
    storyStyle,
    sidesStyle(),
  ];

  @property() actor = "";
  /** The time that is looked at: it says what now is */
  @property({ attribute: false }) moment: Moment = null;
  /** Whether the public record counts, as in the picture */
  @property({ type: Boolean }) background = true;
  @property({ attribute: false }) atlas!: Atlas;
  /** The year compared with now; null: not chosen */
  @state() private then: number | null = null;

  #answer = new Task(this, {
    task: ([actor], { signal }) => getClaimsOf(actor, signal),
    args: () => [this.actor] as const,
  });

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has("actor")) this.then = null;
  }

  protected override render() {
    const name = nameOf(this.atlas, this.actor);
    const known = this.atlas.actors.get(this.actor);
    return html`
      <header>
        ${avatar(known ?? { kind: "", country: "" })}
        <div>
          <p class="small">The story of</p>
          <h2>
            <a class="link" href=${formatRoute({ view: "actor", actor: this.actor })}
              >${known?.name ?? name}</a
            >
          </h2>
        </div>
      </header>
      ${this.#answer.render({
        pending: () => skeleton(5),
        complete: (claims) => this.#story(claims),
        error: (error) => failure(error, () => void this.#answer.run()),
      })}
    `;
  }

  #story(found: readonly Claim[]) {
    const { actor, atlas } = this;
    const claims = found.filter(
      (claim) =>
        counts(claim) &&
        (this.background || !claim.background) &&
        [claim.subject.id, claim.object.id].includes(actor),
    );
    if (claims.length === 0)
      return html`<p class="lead">No claim about ${nameOf(atlas, actor)} counts here.</p>`;
    const range = rangeOf(claims, lastMonthOf(atlas));
    if (!range)
      return html`
        <p class="lead">
          ${count(claims.length, "claim")}, none with a date: there is no time to tell it along.
        </p>
        ${sourceList(claims)}
      `;
    const standings = standingsOf(claims, actor, range, unitOf(range));
    return html`
      ${this.#standings(standings, range)} ${this.#sides(standings, range)}
      ${milestones(atlas, claims)} ${sourceList(claims)}
    `;
  }

  #standings(standings: readonly Standing[], range: Range) {
    const now = yearLookedAt(this.moment, range);
    const rows = standings.map((standing) => this.#standing(standing, now));
    const span = html`
      <p class="span small" aria-hidden="true">
        <span>${yearOf(range.first)}</span><span>${yearOf(range.last)}</span>
      </p>
    `;
    return html`
      <section aria-label="Standing over time">
        <h3 class="section"><span>Standing over time</span><span class="small">in ${now}</span></h3>
        <p class="lead small">
          Sign × intensity of the dated claims in force, summed. Undated ones stand apart.
        </p>
        ${chartKey}
        <ul>
          ${rows.slice(0, SHOWN)}
        </ul>
        ${span}
        ${
          rows.length > SHOWN
            ? html`
                <details class="more">
                  <summary class="link">${count(rows.length - SHOWN, "more actor")}</summary>
                  <ul>
                    ${rows.slice(SHOWN)}
                  </ul>
                  ${span}
                </details>
              `
            : nothing
        }
      </section>
    `;
  }

  #standing({ counterpart, claims, points, undated }: Standing, now: number) {
    const name = nameOf(this.atlas, counterpart.id);
    const dated = claims.length > undated.claims;
    const there = claims.filter((claim) => inForce(claim, yearStretch(now)));
    return html`
      <li class="with">
        <a href=${formatRoute({ view: "story", actors: [this.actor, counterpart.id] })}>
          <span class="line">
            ${avatar(counterpart)}<span class="name">${name}</span>
            ${dated ? standingValue(net(sumOf(there))) : nothing}
          </span>
          ${dated ? standingChart(points, CHART, now, `With ${name}`) : nothing}
          ${
            undated.claims > 0
              ? html`<span class="small"
                  >${count(undated.claims, "undated claim")}, ${standingText(net(undated))}</span
                >`
              : nothing
          }
        </a>
      </li>
    `;
  }

  #sides(standings: readonly Standing[], range: Range) {
    const [first, last] = [yearOf(range.first), yearOf(range.last)];
    const now = yearLookedAt(this.moment, range);
    const then = this.then ?? Math.max(first, now - BEFORE);
    const sides = [then, now].map((year) => sidesAt(standings, yearStretch(year)));
    return html`
      <section aria-label="Allies and adversaries">
        <h3 class="section"><span>Allies and adversaries, then and now</span></h3>
        ${yearSlider("Then:", then, [first, last], (year) => (this.then = year))}
        <div class="sides">
          ${(["allies", "adversaries"] as const).map((side) =>
            sides.map((of, at) => this.#side(`${side} in ${[then, now][at]}`, of[side])),
          )}
        </div>
      </section>
    `;
  }

  #side(title: string, sides: readonly Side[]) {
    return html`
      <div>
        <h4 class="small">${title}</h4>
        ${
          sides.length === 0
            ? html`<p class="small">None by a dated claim</p>`
            : html`
                <ul>
                  ${sides.slice(0, NAMED).map(
                    ({ counterpart, standing }) => html`
                      <li>
                        <a
                          class="link"
                          href=${formatRoute({
                            view: "story",
                            actors: [this.actor, counterpart.id],
                          })}
                          >${nameOf(this.atlas, counterpart.id)}</a
                        >
                        ${standingValue(standing)}
                      </li>
                    `,
                  )}
                </ul>
                ${
                  sides.length > NAMED
                    ? html`<p class="small">and ${sides.length - NAMED} more</p>`
                    : nothing
                }
              `
        }
      </div>
    `;
  }
}

function sidesStyle() {
  return css`
    .with {
      border-bottom: 1px solid var(--line);
    }
    .with a {
      display: block;
      margin: 0 -8px;
      padding: 8px;
      border-radius: var(--radius-small);
    }
    .with a:hover {
      background: var(--raised);
    }
    .with a:hover .marked {
      fill: var(--line);
    }
    .line {
      display: flex;
      align-items: center;
      gap: 8px;
      margin-bottom: 4px;
    }
    .name {
      flex: 1;
      min-width: 0;
      font-weight: 580;
      overflow-wrap: anywhere;
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 14px 20px;
      margin-top: 8px;
    }
    .sides h4 {
      font-weight: 620;
    }
    .sides h4::first-letter {
      text-transform: uppercase;
    }
    .sides li {
      display: flex;
      justify-content: space-between;
      gap: 8px;
      padding: 2px 0;
    }
    .sides a {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `;
}
