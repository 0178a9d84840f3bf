import { css, html, svg, type TemplateResult } from "lit";
import { plural } from "../../../domain/message.ts";
import type { Tally } from "./signs.ts";

const WIDTH = 1000;
const GAP = 8;

/** Returns the bar of cooperation against friction; `words` adds the numbers under it. */
export function balanceBar(tally: Tally, words = true): TemplateResult {
  const { cooperation, friction } = tally;
  const sum = cooperation + friction;
  const split = sum === 0 ? 0 : Math.round((cooperation / sum) * WIDTH);
  const both = cooperation > 0 && friction > 0 ? GAP / 2 : 0;
  // Lengths are attributes of the drawing: the page's policy allows no style attributes.
  return html`
    <svg class="balance" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true">
      ${sum === 0 ? svg`<rect class="none" width=${WIDTH} height="8" />` : ""}
      <rect class="cooperation" width=${Math.max(0, split - both)} height="8" />
      <rect
        class="friction"
        x=${split + both}
        width=${sum === 0 ? 0 : Math.max(0, WIDTH - split - both)}
        height="8"
      />
    </svg>
    ${
      words
        ? html`
            <p class="balance-words small">
              <span
                >${plural(cooperation, { one: "# cooperative relation", other: "# cooperative relations" })}</span
              >
              <span
                >${plural(friction, { one: "# conflictual relation", other: "# conflictual relations" })}</span
              >
            </p>
          `
        : ""
    }
  `;
}

export const balanceStyle = css`
  .balance {
    display: block;
    width: 100%;
    height: 8px;
    margin-top: 14px;
    border-radius: 4px;
  }
  .balance .cooperation {
    fill: var(--cooperation);
  }
  .balance .friction {
    fill: var(--friction);
  }
  .balance .none {
    fill: var(--line);
  }
  .balance-words {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin-top: 6px;
  }
`;
