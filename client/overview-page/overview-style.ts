import { css } from "lit";

export const overviewStyle = css`
  main {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) var(--panel-width);
    min-height: 0;
    background: var(--canvas);
  }
  .picture {
    position: relative;
    min-height: 0;
  }
  .picture[aria-busy="true"] {
    cursor: progress;
  }
  entente-timeline {
    grid-area: 2 / 1;
    height: var(--time-height);
    min-width: 0;
  }
  entente-timeline[folded] {
    height: var(--time-folded);
  }
  entente-overview-map {
    height: 100%;
  }
  .legend,
  .zoom {
    position: absolute;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    font-size: 12px;
  }
  .legend {
    top: 12px;
    inset-inline: 12px;
  }
  .zoom {
    inset-inline-end: 12px;
    bottom: 12px;
  }
  .legend button,
  .legend p,
  .zoom button,
  .button {
    min-width: 32px;
    min-height: 32px;
    padding: 4px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--ink);
    font-size: 12px;
  }
  .legend button[aria-pressed="false"] {
    color: var(--ink-2);
    text-decoration: line-through;
  }
  .legend svg {
    vertical-align: middle;
    fill: none;
    stroke-width: 3;
  }
  .side {
    grid-area: 1 / 2 / 3 / 2;
    overflow: auto;
    padding: 16px;
    border-inline-start: 1px solid var(--line);
    background: var(--surface);
  }
  h1 {
    margin-bottom: 8px;
    font-size: 18px;
    overflow-wrap: anywhere;
  }
  .side p {
    margin-bottom: 12px;
    font-size: 13px;
    color: var(--ink-2);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ways a {
    display: grid;
    place-items: center;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 12.5px;
  }
  caption {
    padding-bottom: 6px;
    color: var(--ink-2);
    text-align: start;
  }
  th,
  td {
    padding: 6px 4px;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
    text-align: end;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  th:first-child {
    text-align: start;
    overflow-wrap: anywhere;
  }
  tfoot th,
  tfoot td {
    font-weight: 640;
  }
  th button {
    min-height: 24px;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  tbody th > button[aria-expanded="true"] {
    font-weight: 640;
  }
  th ul {
    max-height: 260px;
    overflow: auto;
  }
  li {
    min-height: 24px;
    padding-inline-start: 12px;
  }
  li a {
    display: inline-block;
    min-height: 24px;
    color: var(--cooperation-ink);
  }
  .trouble {
    padding: 24px;
  }
  @media (max-width: 720px) {
    main {
      grid-template: 52% auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    entente-timeline {
      height: var(--time-slim);
    }
    .side {
      grid-area: 3 / 1;
      border-inline-start: 0;
      border-top: 1px solid var(--line);
    }
  }
`;
