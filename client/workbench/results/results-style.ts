import { css } from "lit";

export const resultsStyle = css`
  :host {
    display: block;
    height: 100%;
    min-height: 0;
    background: var(--surface);
  }
  .frame {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
  }
  header {
    display: flex;
    align-items: center;
    gap: 4px 12px;
    padding: 6px 12px;
    border-bottom: 1px solid var(--line);
  }
  [role="tablist"] {
    flex: none;
    display: flex;
    gap: 2px;
  }
  [role="tab"] {
    padding: 5px 11px;
    border-radius: var(--radius-small);
    color: var(--ink-2);
    transition: background var(--ease);
  }
  [role="tab"]:hover {
    background: var(--raised);
  }
  [role="tab"][aria-selected="true"] {
    color: var(--ink);
    font-weight: 550;
    background: var(--raised);
  }
  .state {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    color: var(--ink-2);
  }
  .notes {
    flex: none;
    padding: 4px 12px;
  }
  .stop {
    padding: 4px 12px;
    color: var(--friction-ink);
  }
  .error {
    padding: 10px 16px;
    border-bottom: 1px solid var(--line);
    border-inline-start: 3px solid var(--friction);
    background: var(--raised);
    overflow-wrap: anywhere;
  }
  .error .code,
  .error p + p {
    margin-top: 4px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .error button {
    margin-inline-end: 8px;
    color: var(--cooperation-ink);
    text-decoration: underline;
  }
  .panel {
    grid-row: 3;
    min-height: 0;
  }
  .empty {
    padding: 32px 24px;
    text-align: center;
    color: var(--ink-2);
  }
  @media (max-width: 720px) {
    header {
      flex-wrap: wrap;
      padding: 6px 8px;
    }
    [role="tablist"] {
      order: 1;
      width: 100%;
      overflow-x: auto;
    }
    [role="tab"] {
      min-height: 36px;
    }
    .state {
      text-align: start;
    }
  }
`;
