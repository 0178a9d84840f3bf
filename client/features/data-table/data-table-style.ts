import { css } from "lit";

export const dataTableStyle = css`
  :host {
    display: block;
    background: var(--surface);
    border-top: 1px solid var(--line);
  }
  section {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  header {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 6px;
    padding-inline: 16px 8px;
    border-bottom: 1px solid var(--line);
  }
  [role="tablist"] {
    display: flex;
    gap: 4px;
  }
  [role="tab"] {
    padding: 6px 10px;
    border-radius: var(--radius-small);
    font-weight: 550;
    color: var(--ink-2);
    white-space: nowrap;
    transition: background var(--ease);
  }
  [role="tab"]:hover,
  [aria-selected="true"] {
    color: var(--ink);
    background: var(--raised);
  }
  .more {
    overflow: hidden;
    font-size: 12px;
    color: var(--ink-2);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  input {
    flex: 1;
    max-width: 260px;
    margin-inline-start: auto;
    padding: 6px 12px;
    background: var(--canvas);
  }
  .measures {
    font-weight: 550;
    color: var(--ink-2);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  #panel {
    position: relative;
    flex: 1;
    min-height: 0;
  }
  entente-sortable-table {
    height: 100%;
  }
  .empty {
    position: absolute;
    inset: 64px 16px auto;
    text-align: center;
    color: var(--ink-2);
  }
  @media (max-width: 720px) {
    header {
      gap: 4px;
      padding-inline-start: 8px;
    }
    [role="tab"] {
      padding: 8px;
    }
    .more {
      display: none;
    }
  }
`;
