import { css, html, nothing } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { avatar } from "../../ui/facts/avatar.ts";
import type { Range } from "../../model/time/axis.ts";
import { yearWords } from "../../model/text/local-date.ts";
import { yearOf } from "../../model/time/month.ts";
import { inForce } from "./force.ts";
import { standingChart } from "./standing-chart.ts";
import { standingText } from "./standing-words.ts";
import { net, sumOf, type Standing } from "./standing.ts";
import { chartKey, standingValue } from "./story-parts.ts";
import { yearStretch } from "./story-range.ts";

/** Counterparts shown before the rest is asked for. */
const SHOWN = 6;
const CHART = 40;

/** Returns the relations of an actor with each counterpart over time, and in the year `now`. */
export function standingList(
  graphIndex: GraphIndex,
  actor: string,
  standings: readonly Standing[],
  range: Range,
  now: number,
) {
  const rows = standings.map((standing) => row(graphIndex, actor, standing, now));
  const span = html`
    <p class="span small" aria-hidden="true">
      <span>${yearWords(yearOf(range.first))}</span><span>${yearWords(yearOf(range.last))}</span>
    </p>
  `;
  return html`
    <section aria-label=${msg("Net balance over time")}>
      <h3 class="section">
        <span>${msg("Net balance over time")}</span
        ><span class="small">${msg(html`in ${now}`)}</span>
      </h3>
      <p class="lead small">
        ${msg("Sign × intensity of the dated claims in force, summed. Undated claims are listed separately.")}
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
                <summary class="link">
                  ${plural(rows.length - SHOWN, { one: "# more actor", other: "# more actors" })}
                </summary>
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

function row(
  graphIndex: GraphIndex,
  actor: string,
  { counterpart, claims, points, undated }: Standing,
  now: number,
) {
  const name = nameOf(graphIndex, counterpart.id);
  const dated = claims.length > undated.claims;
  const there = claims.filter((claim) => inForce(claim, yearStretch(now)));
  return html`
    <li class="with">
      <a href=${formatRoute({ view: "story", actors: [actor, counterpart.id] })}>
        <span class="line">
          ${avatar(counterpart)}<span class="name">${name}</span>
          ${dated ? standingValue(net(sumOf(there))) : nothing}
        </span>
        ${dated ? standingChart(points, CHART, now, msg(`With ${name}`)) : nothing}
        ${
          undated.claims > 0
            ? html`<span class="small"
                >${plural(undated.claims, { one: "# undated claim", other: "# undated claims" })},
                ${standingText(net(undated))}</span
              >`
            : nothing
        }
      </a>
    </li>
  `;
}

export const standingListStyle = css`
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
`;
