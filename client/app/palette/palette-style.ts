import { css } from "lit";

export const paletteStyle = css`
  .box {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 14px 18px;
    color: var(--ink-2);
    background: var(--surface);
    border-bottom: 1px solid var(--line);
  }
  input {
    flex: 1;
    min-width: 0;
    padding: 2px 0;
    border: 0;
    outline: none;
    font: inherit;
    font-size: 15px;
    color: var(--ink);
    background: none;
  }
  input::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
  ul {
    padding: 6px;
  }
  .command {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding: 8px 12px;
    border-radius: var(--radius-small);
    cursor: pointer;
  }
  [aria-selected="true"] {
    background: var(--raised);
    box-shadow: inset 2px 0 0 var(--focus);
  }
  small {
    flex: none;
    font-size: 12px;
    color: var(--ink-2);
  }
  .none:not(:empty) {
    padding: 0 18px 14px;
    color: var(--ink-2);
  }
`;
