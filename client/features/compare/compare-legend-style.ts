import { css } from "lit";

/** Widths, dashes and opacities as CHANGES and its neighbours in model/graph/style.ts have them. */
export const compareLegendStyle = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  ul:not(details ul),
  details {
    padding: 6px 12px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
    font-size: 13px;
  }
  summary {
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  li {
    display: flex;
    align-items: center;
    gap: 7px;
    white-space: nowrap;
  }
  b {
    font-weight: 450;
    font-size: 12px;
    color: var(--ink-2);
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
