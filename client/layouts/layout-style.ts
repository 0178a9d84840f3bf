import { css } from "lit";

export const layoutStyle = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 6px;
    width: 268px;
    color: inherit;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  button {
    display: grid;
    grid-template-columns: 1fr auto;
    width: 100%;
    padding: 7px 12px;
    border-radius: var(--radius-small);
    text-align: left;
  }
  button:hover,
  button:focus-visible {
    background: var(--raised);
  }
  .name {
    font-weight: 560;
  }
  .says {
    grid-row: 2;
    font-size: 12px;
    color: var(--ink-2);
  }
  [aria-checked="true"]::after {
    content: "✓";
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  hr {
    margin: 6px 12px;
    border: 0;
    border-top: 1px solid var(--line);
  }
`;
