import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { TableMapping, WordMeaning } from "../../../import/mapping/mapping.ts";
import type { ImportState } from "../import-state.ts";
import type { TableView } from "../worker/messages.ts";

const SIGNS: readonly [sign: WordMeaning["sign"], words: string][] = [
  [1, msg("cooperation")],
  [0, msg("neither")],
  [-1, msg("friction")],
];

/** Shows the distinct words of a table's relations, and the meaning of each. */
export function wordsRoom(
  state: ImportState,
  at: number,
  { words, moreWords, name }: TableView,
  { holds, relation, signFrom }: TableMapping,
): TemplateResult | typeof nothing {
  if (holds !== "relations") return nothing;
  const list = `words ${at}`;
  const without = {
    meaning: relation,
    count: null,
    set: (meaning: WordMeaning) =>
      state.change({ about: "relation", table: at, relation: meaning }),
  };
  const rows = [
    ...words.slice(0, state.shown.of(list)).map(({ meaning, count }) => ({
      meaning,
      count,
      set: (word: WordMeaning) => state.change({ about: "word", table: at, word }),
    })),
    ...(words.length === 0 ? [without] : []),
  ];
  return html`
    <section class="words" aria-label=${msg(`Words for the relations of ${name}`)}>
      <h3>${msg("Relations")}</h3>
      ${
        signFrom === "word"
          ? nothing
          : html`<p>
              ${signFrom === "sign" ? msg("The sign of each row comes from its column of signs.") : msg("The sign of each row comes from its column of weights.")}
            </p>`
      }
      <table>
        <thead>
          <tr>
            <th scope="col">${msg("Word")}</th>
            <th scope="col" class="number">${msg("Rows")}</th>
            <th scope="col">${msg("Read between two actors")}</th>
            <th scope="col">${msg("Sign")}</th>
            <th scope="col">${msg("Intensity")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ meaning, count, set }) => wordRow(meaning, count, set, signFrom === "word"))}
        </tbody>
      </table>
      ${state.shown.button(list, words.length, (count) => plural(count, { one: "Show # more word", other: "Show # more words" }))}
      ${
        moreWords > 0
          ? html`<p>
              ${msg(`${numberText(moreWords)} rarer words are not listed; import.json has them all.`)}
            </p>`
          : nothing
      }
    </section>
  `;
}

function wordRow(
  meaning: WordMeaning,
  count: number | null,
  set: (meaning: WordMeaning) => void,
  hasSign: boolean,
): TemplateResult {
  const shown = meaning.word || msg("(every row)");
  return html`<tr>
    <th scope="row">${shown}</th>
    <td class="number">${count === null ? "" : numberText(count)}</td>
    <td>
      <input
        aria-label=${msg(`Relation for ${shown}`)}
        .value=${meaning.label}
        @change=${(event: Event) => {
          const label = (event.target as HTMLInputElement).value.trim();
          if (label !== "") set({ ...meaning, label });
        }}
      />
    </td>
    <td>
      ${
        hasSign
          ? html`<select
              aria-label=${msg(`Sign of ${shown}`)}
              class="sign${meaning.sign}"
              @change=${(event: Event) => {
                const sign = Number((event.target as HTMLSelectElement).value);
                set({ ...meaning, sign: sign > 0 ? 1 : sign < 0 ? -1 : 0 });
              }}
            >
              ${SIGNS.map(
                ([sign, words]) =>
                  html`<option value=${sign} ?selected=${sign === meaning.sign}>${words}</option>`,
              )}
            </select>`
          : msg("of the row")
      }
    </td>
    <td>
      <input
        type="number"
        min="0"
        max="1"
        step="0.1"
        aria-label=${msg(`Intensity of ${shown}`)}
        .value=${String(meaning.intensity)}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          if (input.value !== "" && input.checkValidity())
            set({ ...meaning, intensity: input.valueAsNumber });
          else input.value = String(meaning.intensity);
        }}
      />
    </td>
  </tr>`;
}
