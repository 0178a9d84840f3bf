import { css } from "lit";

export const overviewPanelStyle = css`
  section:focus {
    outline: none;
  }
  .back {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 32px;
    margin-bottom: 8px;
    color: var(--ink-2);
    font-weight: 500;
  }
  .back:hover {
    color: var(--ink);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin: 8px 0;
    font-size: 12.5px;
    color: var(--ink-2);
  }
  .button {
    min-height: 32px;
    padding: 4px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--ink);
    font-size: 12px;
  }
`;
