import { css } from "lit";

export const undatedStyle = css`
  :host {
    flex: none;
  }
  button {
    display: grid;
    justify-items: center;
    gap: 3px;
    width: 76px;
    padding: 2px 4px;
    border-radius: var(--radius-small);
    font-size: 11.5px;
    color: var(--ink-2);
    transition: background var(--ease);
  }
  button:hover {
    background: var(--raised);
  }
  svg {
    position: static;
    pointer-events: none;
    transition: opacity var(--ease);
  }
  [aria-checked="false"] svg {
    opacity: 0.25;
  }
  span {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  i {
    width: 18px;
    height: 11px;
    border-radius: 6px;
    border: 1px solid var(--ink-2);
    background: radial-gradient(circle at 4.5px 50%, var(--ink-2) 3px, transparent 3.5px);
  }
  [aria-checked="true"] i {
    background: radial-gradient(circle at 11.5px 50%, var(--surface) 3px, var(--ink-2) 3.5px);
  }
`;
