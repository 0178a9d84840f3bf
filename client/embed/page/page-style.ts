import { css } from "lit";

/** The page around the graph, which the host's own shows through. */
export const PAGE_STYLE = css`
  html,
  body,
  main {
    height: 100%;
    margin: 0;
    background: transparent;
  }

  entente-graph {
    height: 100%;
    border-radius: 0;
  }

  h1 {
    margin: 0;
    font: inherit;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
