import { css } from "lit";

export const sideStyle = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
    background: var(--surface);
  }
  .head {
    display: flex;
    align-items: center;
    padding: 6px 10px 0;
    border-bottom: 1px solid var(--line);
  }
  [role="tablist"] {
    display: flex;
    flex: 1;
    gap: 2px;
  }
  [role="tab"] {
    padding: 8px 9px;
    font-weight: 550;
    color: var(--ink-2);
    border-bottom: 2px solid transparent;
    transition: color var(--ease);
  }
  [role="tab"]:hover {
    color: var(--ink);
  }
  [role="tab"][aria-selected="true"] {
    color: var(--ink);
    border-color: var(--ink);
  }
  #panel {
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .close {
    display: none;
  }
  @media (max-width: 720px) {
    .close {
      display: grid;
    }
    [role="tab"] {
      padding: 12px 8px;
    }
  }
`;
