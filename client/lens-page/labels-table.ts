import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import type { LensAnswer } from "../../domain/contract/lens.ts";
import type { ActorLens, Lens } from "../../domain/lens/lens.ts";
import { fromProperty, propertyOf, withActor, withLabel } from "./lens-change.ts";
import { propertyChoice } from "./property-choice.ts";

/** Shows the labels of a database, and which of them are actors. */
export function labelsTable(
  { labels, beyond }: LensAnswer,
  lens: Lens,
  change: (lens: Lens) => void,
): TemplateResult {
  return html`
    <section>
      <h2 id="labels">${msg("Labels")}</h2>
      <div class="scroller" tabindex="0" role="region" aria-labelledby="labels">
        <table>
          <thead>
            <tr>
              <th scope="col">${msg("Actors")}</th>
              <th scope="col">${msg("Label")}</th>
              <th scope="col" class="number">${msg("Nodes")}</th>
              <th scope="col">${msg("Name")}</th>
              <th scope="col">${msg("Kind")}</th>
              <th scope="col">${msg("Summary")}</th>
            </tr>
          </thead>
          <tbody>
            ${labels.map((label) => labelRow(label, lens, change))}
          </tbody>
        </table>
      </div>
      ${beyond.labels > 0 ? html`<p class="hint">${moreLabels(beyond.labels)}</p>` : nothing}
    </section>
  `;
}

const moreLabels = (count: number): string =>
  plural(count, {
    one: "# less frequent label is not listed; lens.json can name it.",
    other: "# less frequent labels are not listed; lens.json can name them.",
  });

function labelRow(
  { name, count, properties }: LensAnswer["labels"][number],
  lens: Lens,
  change: (lens: Lens) => void,
): TemplateResult {
  const actor = lens.actors.find(({ label }) => label === name);
  const set = (part: Partial<ActorLens>) => change(withActor(lens, name, part));
  return html`
    <tr class=${actor ? "" : "left-out"}>
      <td>
        <input
          type="checkbox"
          aria-label=${msg(`Nodes of ${name} are actors`)}
          .checked=${actor !== undefined}
          @change=${(event: Event) =>
            change(withLabel(lens, name, (event.target as HTMLInputElement).checked))}
        />
      </td>
      <th scope="row">${name}</th>
      <td class="number">${numberText(count)}</td>
      ${
        actor
          ? html`
              <td>
                ${propertyChoice({
                  label: msg(`Name of ${name}`),
                  none: msg("label and number"),
                  ...{ properties, value: actor.name },
                  set: (property) => set({ name: fromProperty(property) }),
                })}
              </td>
              <td>
                ${propertyChoice({
                  label: msg(`Kind of ${name}`),
                  none: propertyOf(actor.kind) === "" ? name : msg("the label"),
                  ...{ properties, value: actor.kind },
                  set: (property) => set({ kind: fromProperty(property) }),
                })}
              </td>
              <td>
                ${propertyChoice({
                  label: msg(`Summary of ${name}`),
                  none: msg("all other properties"),
                  ...{ properties, value: actor.summary },
                  set: (property) => set({ summary: fromProperty(property) }),
                })}
              </td>
            `
          : html`<td colspan="3">${msg("not shown")}</td>`
      }
    </tr>
  `;
}
