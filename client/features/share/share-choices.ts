import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { EMBED_CONTROLS, type EmbedControl } from "../../../domain/embed-controls.ts";
import { DPI, PLAIN_PNG, RATIOS, SCALES, WIDTHS, type Wanted } from "./wanted.ts";

const CONTROL_WORDS: Readonly<Record<EmbedControl, string>> = {
  legend: msg("Legend"),
  timeline: msg("Timeline"),
  search: msg("Search"),
  list: msg("List"),
};

/** The changes of a reader to what is shared. */
export interface ChoiceActs {
  want: (part: Partial<Wanted>) => void;
  /** Typed a width, which may be none */
  resize: (field: HTMLInputElement) => void;
  /** Typed dots per inch, which may be none */
  dots: (field: HTMLInputElement) => void;
}

/**
 * Returns the choices for the embed.
 * @param sealable whether the hash of the element's script is known
 */
export function shareChoices(
  wanted: Wanted,
  sealable: boolean,
  { want, resize, dots }: ChoiceActs,
): TemplateResult {
  const { width, ratio, theme, controls, alternative, sealed } = wanted;
  const png = wanted.png ?? PLAIN_PNG;
  const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const toggle = (control: EmbedControl) =>
    want({
      controls: EMBED_CONTROLS.filter((one) => controls.includes(one) !== (one === control)),
    });
  return html`
    <div class="choices">
      <div class="pair">
        <label>
          ${msg("Width, px")}
          <input
            type="number"
            min=${WIDTHS.least}
            max=${WIDTHS.most}
            step=${WIDTHS.step}
            .value=${String(width)}
            @change=${(event: Event) => resize(event.target as HTMLInputElement)}
          />
        </label>
        <label>
          ${msg("Ratio")}
          <select
            @change=${(event: Event) => {
              const chosen = RATIOS.find((one) => one === value(event));
              if (chosen) want({ ratio: chosen });
            }}
          >
            ${RATIOS.map((one) => html`<option ?selected=${one === ratio}>${one}</option>`)}
          </select>
        </label>
        <label>
          ${msg("Theme")}
          <select
            @change=${(event: Event) =>
              want({
                theme: (["light", "dark"] as const).find((one) => one === value(event)) ?? null,
              })}
          >
            <option value="" ?selected=${theme === null}>${msg("Match reader’s system")}</option>
            <option value="light" ?selected=${theme === "light"}>${msg("Light")}</option>
            <option value="dark" ?selected=${theme === "dark"}>${msg("Dark")}</option>
          </select>
        </label>
      </div>
      <fieldset>
        <legend>${msg("Controls")}</legend>
        ${EMBED_CONTROLS.map(
          (one) => html`
            <label class="check">
              <input
                type="checkbox"
                ?checked=${controls.includes(one)}
                @change=${() => toggle(one)}
              />
              ${CONTROL_WORDS[one]}
            </label>
          `,
        )}
      </fieldset>
      <fieldset>
        <legend>${msg("PNG")}</legend>
        <label>
          ${msg("Scale")}
          <select
            @change=${(event: Event) => {
              const scale = SCALES.find((one) => one === value(event));
              if (scale) want({ png: { ...png, scale } });
            }}
          >
            ${SCALES.map((one) => html`<option value=${one} ?selected=${one === png.scale}>${one}×</option>`)}
          </select>
        </label>
        <label>
          ${msg("Dots per inch")}
          <input
            type="number"
            min=${DPI.least}
            max=${DPI.most}
            placeholder=${96 * Number(png.scale)}
            .value=${png.dpi === null ? "" : String(png.dpi)}
            @change=${(event: Event) => dots(event.target as HTMLInputElement)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            ?checked=${png.transparent}
            @change=${() => want({ png: { ...png, transparent: !png.transparent } })}
          />
          ${msg("Transparent")}
        </label>
      </fieldset>
      ${
        sealable
          ? html`
              <div>
                <label class="check">
                  <input
                    type="checkbox"
                    aria-describedby="sealed"
                    ?checked=${sealed}
                    @change=${() => want({ sealed: !sealed })}
                  />
                  ${msg("Add integrity hash (SRI) to the web component")}
                </label>
                <p id="sealed" class="hint">
                  ${msg("With it, the embed shows nothing once this server has a newer script.")}
                </p>
              </div>
            `
          : nothing
      }
      <label>
        ${msg("Alt text (for screen readers)")}
        <textarea
          rows="4"
          .value=${alternative}
          @change=${(event: Event) => want({ alternative: value(event).trim() })}
        ></textarea>
      </label>
    </div>
  `;
}
