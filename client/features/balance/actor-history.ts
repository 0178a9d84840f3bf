import { html, type TemplateResult } from "lit";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg } from "../../../domain/message.ts";
import { staysOf, type Stay } from "./actor-camps.ts";
import { campName } from "../../model/camps/camp-letters.ts";
import { shareText } from "./decimal-text.ts";
import { letter } from "./letter.ts";
import { windowName } from "../../model/camps/window-name.ts";

/** Returns the camps that an actor was in, from window to window, and how firmly. */
export function actorHistory(
  windows: readonly WindowCamps[],
  actor: string,
  name: string,
): TemplateResult {
  const stays = staysOf(windows, actor);
  return html`
    <section aria-label=${msg(`Camps of ${name}`)}>
      <h3 class="section"><span>${msg(`Camps of ${name}`)}</span></h3>
      ${
        stays.length === 0
          ? html`<p class="lead">${msg("It has no dated relation with a sign that is shown.")}</p>`
          : html`<table>
              <thead>
                <tr>
                  <th scope="col">${msg("Camp")}</th>
                  <th scope="col">${msg("From – to")}</th>
                  <th scope="col">${msg("Stability, at least")}</th>
                </tr>
              </thead>
              <tbody>
                ${[...stays].reverse().map(
                  (stay) => html`
                    <tr>
                      <td>
                        ${letter(stay.camp)}
                        <span class="visually-hidden">${campName(stay.camp)}</span>
                      </td>
                      <td>${years(stay)}</td>
                      <td>${shareText(stay.share)}</td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>`
      }
      <p class="small note">
        ${msg("Stability: the share of the best and near-best divisions of a window in which the actor is in that camp.")}
      </p>
    </section>
  `;
}

const years = ({ first, last }: Stay): string =>
  windowName({ first: first.first, last: last.last });
