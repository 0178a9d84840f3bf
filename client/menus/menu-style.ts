import { css } from "lit";

export const menuStyle = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 6px;
    min-width: 220px;
    max-width: min(320px, calc(100vw - 16px));
    max-height: calc(100dvh - 16px);
    overflow-y: auto;
    color: inherit;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  p {
    padding: 4px 12px 6px;
    font-size: 12px;
    color: var(--ink-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 20px;
    width: 100%;
    padding: 7px 12px;
    border-radius: var(--radius-small);
    text-align: left;
  }
  button:hover,
  button:focus-visible {
    background: var(--raised);
  }
  .begins {
    position: relative;
    margin-top: 13px;
  }
  .begins::before {
    content: "";
    position: absolute;
    inset: -7px 6px auto;
    border-top: 1px solid var(--line);
  }
  [aria-checked="true"]::after {
    content: "✓";
  }
  kbd {
    font: inherit;
    font-size: 12px;
    color: var(--ink-2);
  }
  @media (pointer: coarse) {
    button {
      padding: 11px 12px;
    }
  }
`;
