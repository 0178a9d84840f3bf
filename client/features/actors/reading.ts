import { css, html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";

const READING = [
  ["cooperation", msg("Cooperation"), msg("is a solid line: alliances, aid, accords, visits.")],
  [
    "friction",
    msg("Friction"),
    msg("is dashed: wars, sanctions, accusations, boycotted meetings."),
  ],
  ["neutral", msg("Neutral or mixed"), msg("is dotted; hidden until switched on in the legend.")],
  [
    "",
    msg("A count"),
    msg("is the number of relations drawn as one line. Select the line to read them."),
  ],
] as const;

/** Returns the key to the lines of the map. */
export function reading(): TemplateResult {
  return html`
    <dl>
      ${READING.map(
        ([sign, term, text]) => html`
          <dt>
            ${
              sign
                ? html`<svg class=${sign} viewBox="0 0 24 8" aria-hidden="true">
                    <path d="M1 4h22" />
                  </svg>`
                : html`<b>+5</b>`
            }
          </dt>
          <dd><b>${term}</b> ${text}</dd>
        `,
      )}
    </dl>
  `;
}

export const readingStyle = css`
  dl {
    display: grid;
    grid-template-columns: 30px 1fr;
    gap: 8px 10px;
    margin-top: 12px;
  }
  dt b {
    display: inline-block;
    padding: 0 5px;
    font-size: 11px;
    line-height: 17px;
    border: 1px solid var(--cooperation);
    border-radius: 9px;
    color: var(--cooperation-ink);
  }
  dt svg {
    width: 28px;
    height: 20px;
    fill: none;
    stroke-width: 3;
  }
  dd {
    color: var(--ink-2);
  }
  dd b {
    font-weight: 580;
    color: var(--ink);
  }
  dt .cooperation {
    stroke: var(--cooperation);
  }
  dt .friction {
    stroke: var(--friction);
    stroke-dasharray: 5.5 2.75;
  }
  dt .neutral {
    stroke: var(--ink-2);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
  }
`;
