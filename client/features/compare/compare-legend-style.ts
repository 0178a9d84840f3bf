import { css } from "lit";

/** Widths, dashes and opacities as CHANGES and its neighbours in model/graph/style.ts have them. */
export const compareLegendStyle = css`
  b {
    font-variant-numeric: tabular-nums;
  }
  svg {
    fill: none;
    stroke: var(--ink);
  }
  .below,
  .hollow {
    stroke: none;
  }
  .line {
    stroke-width: 3;
  }
  .new .below {
    stroke: var(--ink);
    stroke-width: 10;
    opacity: 0.32;
  }
  .flipped .below {
    stroke: var(--ink);
    stroke-width: 10;
    stroke-dasharray: 2 8;
    stroke-dashoffset: -4;
  }
  .gone .line {
    stroke-width: 5;
  }
  .gone .hollow {
    stroke: var(--surface);
    stroke-width: 2;
  }
  .kept .line {
    stroke-width: 1.5;
    opacity: 0.6;
  }
`;
