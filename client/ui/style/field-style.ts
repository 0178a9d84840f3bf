import { css } from "lit";

/** Fields to type or choose in; how large they are is each room's own. */
export const fieldStyle = css`
  :where(input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea) {
    min-width: 0;
    font: inherit;
    color: inherit;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  ::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
`;
