import { html, nothing } from "lit";
import { msg } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import type { Community, Overview } from "../../domain/contract/overview.ts";
import { formatRoute } from "../model/link/route.ts";
import { FIRST_MEMBERS } from "./address.ts";

interface Acts {
  toggle(id: string): void;
  more(): void;
}

/** Every community with its sums, those that are open with their actors. */
export function communitiesTable({ communities, actors, total }: Overview, acts: Acts) {
  const row = (community: Community) => {
    const { id, name, size, shown, signs } = community;
    const left = size - shown;
    const members = actors.filter((actor) => actor.community === id);
    return html`
      <tr>
        <th scope="row">
          <button aria-expanded=${shown > 0} @click=${() => acts.toggle(id)}>${name}</button>
          ${
            members.length > 0
              ? html`<ul>
                  ${members.map(
                    (actor) =>
                      html`<li>
                        <a href=${formatRoute({ view: "actor", actor: actor.id })}>${actor.name}</a>
                      </li>`,
                  )}
                  ${
                    left > 0
                      ? html`<li>
                          <button class="more" @click=${() => acts.more()}>
                            ${msg(`${numberText(left)} more`)}
                          </button>
                        </li>`
                      : nothing
                  }
                </ul>`
              : nothing
          }
        </th>
        <td>${numberText(size)}</td>
        <td>${numberText(signs.cooperation)}</td>
        <td>${numberText(signs.friction)}</td>
        <td>${numberText(signs.neutral + signs.mixed)}</td>
      </tr>
    `;
  };
  return html`
    <table>
      <caption>
        ${msg("Communities, and the relations within each")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg("Community")}</th>
          <th scope="col">${msg("Actors")}</th>
          <th scope="col" title=${msg("Cooperation")}>${msg("Coop.")}</th>
          <th scope="col">${msg("Friction")}</th>
          <th scope="col" title=${msg("Neutral or mixed")}>${msg("Other")}</th>
        </tr>
      </thead>
      <tbody>
        ${communities.map(row)}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${msg("The whole, with what lies between them")}</th>
          <td>${numberText(total.actors)}</td>
          <td>${numberText(total.cooperation)}</td>
          <td>${numberText(total.friction)}</td>
          <td>${numberText(total.neutral + total.mixed)}</td>
        </tr>
      </tfoot>
    </table>
  `;
}

/** The number of actors to show of each community after one more page. */
export const nextMembers = (members: number): number => Math.min(10_000, members + FIRST_MEMBERS);
