import { css, html, nothing } from "lit";
import { msg } from "../../../domain/message.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { sidesAt, type Side } from "./sides.ts";
import type { Standing } from "./standing.ts";
import { standingValue } from "./story-parts.ts";
import { yearStretch } from "./story-range.ts";
import { yearWords } from "../../model/text/local-date.ts";

/** Names in a list of one side. */
const NAMED = 6;

/** Returns the allies and adversaries of an actor in each of some years, beside each other. */
export function sideLists(
  graphIndex: GraphIndex,
  actor: string,
  standings: readonly Standing[],
  years: readonly number[],
) {
  const sides = years.map((year) => sidesAt(standings, yearStretch(year)));
  return html`
    <div class="sides">
      ${(["allies", "adversaries"] as const).map((side) =>
        sides.map((of, at) => {
          const words = yearWords(years[at] ?? 0);
          const title =
            side === "allies" ? msg(`allies in ${words}`) : msg(`adversaries in ${words}`);
          return sideList(graphIndex, actor, title, of[side]);
        }),
      )}
    </div>
  `;
}

function sideList(graphIndex: GraphIndex, actor: string, title: string, sides: readonly Side[]) {
  return html`
    <div>
      <h4 class="small">${title}</h4>
      ${
        sides.length === 0
          ? html`<p class="small">${msg("No dated claim")}</p>`
          : html`
              <ul>
                ${sides.slice(0, NAMED).map(
                  ({ counterpart, standing }) => html`
                    <li>
                      <a
                        class="link"
                        href=${formatRoute({ view: "story", actors: [actor, counterpart.id] })}
                        >${nameOf(graphIndex, counterpart.id)}</a
                      >
                      ${standingValue(standing)}
                    </li>
                  `,
                )}
              </ul>
              ${
                sides.length > NAMED
                  ? html`<p class="small">${msg(html`and ${sides.length - NAMED} more`)}</p>`
                  : nothing
              }
            `
      }
    </div>
  `;
}

export const sideListsStyle = css`
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
