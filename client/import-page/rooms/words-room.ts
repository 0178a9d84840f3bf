import { html, nothing, type TemplateResult } from "lit";
import type { TableMapping, WordMeaning } from "../../../import/mapping/mapping.ts";
import type { ImportState } from "../import-state.ts";
import type { TableView } from "../worker/messages.ts";

const SIGNS: readonly [sign: WordMeaning["sign"], words: string][] = [
  [1, "cooperation"],
  [0, "neither"],
  [-1, "friction"],
];

/** Shows the distinct words of a table's relations, and the meaning of each. */
export function wordsRoom(
  state: ImportState,
  at: number,
  { words, moreWords, name }: TableView,
  { holds, relation, signFrom }: TableMapping,
): TemplateResult | typeof nothing {
  if (holds !== "relations") return nothing;
  const without = {
    meaning: relation,
    count: null,
    set: (meaning: WordMeaning) =>
      state.change({ about: "relation", table: at, relation: meaning }),
  };
  const rows = [
    ...words.map(({ meaning, count }) => ({
      meaning,
      count,
      set: (word: WordMeaning) => state.change({ about: "word", table: at, word }),
    })),
    ...(words.length === 0 ? [without] : []),
  ];
  return html`
    <section class="words" aria-label="Words for the relations of ${name}">
      <h3>Relations</h3>
      ${
        signFrom === "word"
          ? nothing
          : html`<p>
              The sign of each row comes from its column of
              ${signFrom === "sign" ? "signs" : "weights"}.
            </p>`
      }
      <table>
        <thead>
          <tr>
            <th scope="col">Word</th>
            <th scope="col" class="number">Rows</th>
            <th scope="col">Read between two actors</th>
            <th scope="col">Sign</th>
            <th scope="col">Intensity</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ meaning, count, set }) => wordRow(meaning, count, set, signFrom === "word"))}
        </tbody>
      </table>
      ${
        moreWords > 0
          ? html`<p>
              ${moreWords.toLocaleString("en")} rarer words are not listed; import.json has them
              all.
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
  const shown = meaning.word || "(every row)";
  return html`<tr>
    <th scope="row">${shown}</th>
    <td class="number">${count?.toLocaleString("en") ?? ""}</td>
    <td>
      <input
        aria-label="Relation for ${shown}"
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
              aria-label="Sign of ${shown}"
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
          : "of the row"
      }
    </td>
    <td>
      <input
        type="number"
        min="0"
        max="1"
        step="0.1"
        aria-label="Intensity of ${shown}"
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
