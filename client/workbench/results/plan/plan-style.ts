import { css } from "lit";

export const planStyle = css`
  :host {
    grid-template-rows: auto auto minmax(0, 1fr);
  }
  .facts {
    gap: 4px 14px;
    padding-block: 8px;
  }
  .advice {
    padding: 6px 16px;
    border-bottom: 1px solid var(--line);
  }
  .advice li {
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .advice button {
    font-weight: 550;
    color: var(--cooperation-ink);
    text-decoration: underline;
  }
  tr:focus-visible {
    outline-offset: -2px;
  }
  .clause button {
    display: block;
    max-width: 22em;
    overflow: hidden;
    font:
      12px ui-monospace,
      monospace;
    text-overflow: ellipsis;
    color: var(--cooperation-ink);
  }
  .costliest th[scope="row"] {
    box-shadow: inset 3px 0 0 var(--friction);
  }
  .costliest th[scope="row"]:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--friction);
  }
  .mark {
    margin-inline-start: 8px;
    padding: 1px 7px;
    font-size: 11.5px;
    border-radius: 9px;
    color: var(--friction-ink);
    background: var(--raised);
  }
  .facts b {
    font-weight: 550;
    color: var(--ink);
  }
  .scroll {
    grid-row: 3;
    overflow: auto;
    outline-offset: -2px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 12px;
    text-align: start;
    font-weight: 400;
    white-space: nowrap;
    border-bottom: 1px solid var(--line);
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    font-size: 12px;
    color: var(--ink-2);
    background: var(--raised);
  }
  th:first-child {
    padding-inline-start: 16px;
  }
  .operator {
    font-weight: 550;
  }
  .operator i {
    font-style: normal;
    margin-inline-end: 6px;
    color: var(--ink-3);
  }
  .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .share {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    width: 120px;
  }
  .share i {
    flex: none;
    max-width: 76px;
    min-width: 1px;
    height: 8px;
    border-radius: 3px;
    background: var(--cooperation);
  }
  .share b {
    font-weight: 400;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .details {
    min-width: 260px;
    white-space: normal;
    overflow-wrap: anywhere;
    font:
      12px ui-monospace,
      monospace;
    color: var(--ink-2);
  }
`;
