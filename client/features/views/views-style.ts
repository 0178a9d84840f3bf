import { css } from "lit";

export const viewsStyle = css`
  label {
    display: block;
    margin-bottom: 6px;
    color: var(--ink-2);
  }
  .row {
    display: flex;
    gap: 8px;
    width: 100%;
  }
  input {
    flex: 1;
    padding: 7px 12px;
  }
  .views {
    margin-top: 16px;
    border-top: 1px solid var(--line);
  }
  li {
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 4px 0;
    border-bottom: 1px solid var(--line);
  }
  .open {
    flex: 1;
    min-width: 0;
    padding: 6px 10px;
    border-radius: var(--radius-small);
    text-align: start;
  }
  .open:hover {
    background: var(--raised);
  }
  .name {
    display: block;
    overflow: hidden;
    font-weight: 560;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .when {
    font-size: 12px;
    color: var(--ink-2);
  }
  .empty {
    margin-top: 16px;
    color: var(--ink-2);
  }
  .faults {
    margin-top: 12px;
    overflow-wrap: anywhere;
  }
  .faults li {
    border: 0;
  }
  .said {
    min-height: 1.5em;
    margin-top: 12px;
    color: var(--ink-2);
  }
  .link {
    margin-inline-start: 6px;
    font-weight: 560;
    color: var(--ink);
    text-decoration: underline;
  }
  .foot {
    display: flex;
    gap: 8px;
  }
  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
`;
