import { css } from "lit";

export const chartStyle = css`
  :host {
    --series-0: light-dark(#0072b2, #5aa9e6);
    --series-1: light-dark(#d55e00, #f0803c);
    --series-2: light-dark(#00795c, #3fc79f);
    --series-3: light-dark(#9b4f87, #d997c6);
    --series-4: light-dark(#7a6200, #d8b93c);
    --series-5: light-dark(#2f7fa8, #8ecdf0);
    --series-6: light-dark(#53616f, #9fadbb);
    --series-7: light-dark(#8f2d2d, #ee9b9b);
  }
  .facts {
    gap: 6px 14px;
    font-size: 12.5px;
  }
  select {
    max-width: 180px;
    padding: 3px 6px;
  }
  .figure {
    min-width: 0;
    min-height: 0;
    overflow: auto;
    padding: 8px 16px 16px;
  }
  .drawing,
  .plot {
    display: block;
    color: var(--ink);
    font:
      11px "Inter Variable",
      system-ui,
      sans-serif;
    background: none;
    overflow: visible;
    direction: ltr;
  }
  .drawing {
    width: max-content;
  }
  .plot text {
    fill: var(--ink-2);
    white-space: pre;
  }
  .grid {
    stroke: var(--line);
    stroke-opacity: 1;
  }
  .left-out {
    padding-top: 4px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding-bottom: 6px;
    font-size: 12px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
    overflow-wrap: anywhere;
  }
  .legend svg {
    flex: none;
    width: 26px;
    height: 12px;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    padding-top: 10px;
  }
  .files .small {
    flex: 1 0 100%;
    font-size: 12px;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .files .button {
    padding: 3px 10px;
  }
  .empty {
    padding: 32px 24px;
    text-align: center;
    color: var(--ink-2);
  }
`;
