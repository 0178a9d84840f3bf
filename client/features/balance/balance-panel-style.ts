import { css } from "lit";

export const balancePanelStyle = css`
  [role="tablist"] {
    display: flex;
    gap: 4px;
    margin: 10px 0 12px;
    border-bottom: 1px solid var(--line);
  }
  [role="tab"] {
    padding: 6px 10px;
    color: var(--ink-2);
    border-bottom: 2px solid transparent;
  }
  [role="tab"][aria-selected="true"] {
    font-weight: 620;
    color: var(--ink);
    border-color: var(--focus);
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
    margin-bottom: 10px;
  }
  .fields label {
    display: grid;
    gap: 2px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .fields .wide {
    flex: 1;
    min-width: 180px;
  }
  .fields select,
  .fields input[type="number"] {
    height: 32px;
    padding: 0 8px;
    color: var(--ink);
  }
  .fields input[type="number"] {
    width: 84px;
  }
  .fields .check {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 28px;
    font-size: 13px;
    color: var(--ink);
  }
`;
