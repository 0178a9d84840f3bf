import { css } from "lit";

export const joinStyle = css`
  section,
  .joined,
  details[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }
  section {
    margin-block-start: 24px;
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }
  .joined > *,
  details > * {
    max-width: 100%;
  }
  h2 {
    font-size: 15px;
    font-weight: 640;
  }
  h3 {
    font-size: 14px;
  }
  p {
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  form,
  .work {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 16px;
    width: 100%;
  }
  .work {
    align-items: center;
  }
  form label {
    display: grid;
    flex: 1 1 220px;
    gap: 4px;
    min-width: 0;
  }
  select {
    width: 100%;
    min-height: 34px;
    padding: 4px 8px;
  }
  progress {
    flex: 1 1 160px;
    accent-color: var(--cooperation);
  }
  .fault {
    padding: 12px 14px;
    border-inline-start: 3px solid var(--friction);
    background: var(--raised);
    color: var(--ink);
  }
  summary {
    padding: 4px 0;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  li {
    overflow-wrap: anywhere;
  }
  .scroller {
    overflow: auto;
    max-height: 60vh;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  th,
  td {
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody th {
    font-weight: 550;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  code {
    font:
      12.5px ui-monospace,
      monospace;
  }
`;
