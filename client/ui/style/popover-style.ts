import { css } from "lit";

/** The background of a menu or a small form that opens over the page. */
export const popoverStyle = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 6px;
    color: inherit;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }
`;
