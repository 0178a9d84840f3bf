import { css } from "lit";

/** The relations in words, seen or not. */
export const listStyle = css`
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .list {
    max-height: 260px;
    overflow: auto;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
`;
