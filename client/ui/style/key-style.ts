import { css } from "lit";

/** Keys in a sentence. */
export const keyStyle = css`
  kbd {
    padding: 1px 5px;
    font: inherit;
    font-size: 12.5px;
    border: 1px solid var(--line);
    border-radius: 5px;
    background: var(--raised);
  }
`;
