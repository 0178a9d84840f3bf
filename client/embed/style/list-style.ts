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
  /* Out of the clip, where browsers leave out the layout of its cells, but not their words: laying
     out hundreds of rows that nobody sees took longer than drawing the map. */
  .unseen {
    position: absolute;
    inset-block-start: -100000px;
    content-visibility: auto;
  }
  .list {
    max-height: 260px;
    overflow: auto;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
`;
