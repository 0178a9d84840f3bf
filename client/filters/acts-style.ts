import { css } from "lit";

export const actsStyle = css`
  :host {
    display: block;
    margin-top: 10px;
  }
  .button {
    padding: 4px 12px;
    font-size: 12.5px;
  }
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 6px;
    min-width: 210px;
    color: inherit;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  [role="menuitemcheckbox"] {
    display: flex;
    align-items: center;
    width: 100%;
    padding: 7px 12px;
    border-radius: var(--radius-small);
    text-align: left;
  }
  [role="menuitemcheckbox"]:hover,
  [role="menuitemcheckbox"]:focus-visible {
    background: var(--raised);
  }
  [aria-checked="true"]::after {
    content: "✓";
    margin-left: auto;
  }
`;
