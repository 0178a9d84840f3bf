import { css } from "lit";

/** The page around the graph, which the host's own shows through. */
export const PAGE_STYLE = css`
  html,
  body {
    height: 100%;
    margin: 0;
    background: transparent;
  }

  entente-graph {
    height: 100%;
    border-radius: 0;
  }
`;
