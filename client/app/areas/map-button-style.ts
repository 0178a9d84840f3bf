import { css } from "lit";

/** Buttons that lie on the map itself. */
export const mapButtonStyle = css`
  .zoom button,
  .unfold {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    color: var(--ink-2);
    background: var(--surface);
    transition:
      background var(--ease),
      color var(--ease);
  }
  .zoom button:hover,
  .unfold:hover {
    background: var(--raised);
    color: var(--ink);
  }
`;
