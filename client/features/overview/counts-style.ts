import { css } from "lit";

/** A table of communities with their counts, and the row of buttons above it. */
export const countsStyle = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 12px 0;
  }
  table {
    width: 100%;
    margin-top: 14px;
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
  th a {
    display: inline-block;
    min-height: 24px;
  }
  tr[aria-current] {
    background: var(--raised);
  }
  tfoot :is(th, td) {
    font-weight: 640;
  }
`;
