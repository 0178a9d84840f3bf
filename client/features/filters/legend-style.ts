import { css } from "lit";

export const legendStyle = css`
  :host {
    display: block;
  }
  .legend {
    display: inline-flex;
    max-width: 100%;
    align-items: center;
    gap: 2px;
    padding: 4px;
    border-radius: 12px;
    border: 1px solid var(--line);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 32px;
    padding: 0 10px;
    border-radius: var(--radius-small);
    font-weight: 500;
    color: var(--ink-2);
    white-space: nowrap;
    transition:
      background var(--ease),
      color var(--ease);
  }
  /* Words that are too long in a language are cut, and whole in the title. */
  .legend button,
  .legend .label {
    min-width: 0;
  }
  .legend .label {
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .legend button:hover {
    background: var(--raised);
  }
  .legend button[aria-pressed="true"] {
    color: var(--ink);
  }
  .legend button[aria-pressed="false"] svg {
    opacity: 0.45;
  }
  .sign svg {
    stroke-width: 3;
    fill: none;
  }
  .cooperation svg {
    stroke: var(--cooperation);
  }
  .friction svg {
    stroke: var(--friction);
    stroke-dasharray: 5.5 2.75;
  }
  .neutral svg {
    stroke: var(--ink-2);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
  }
  .n {
    font-size: 12px;
    font-weight: 450;
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  .divider {
    width: 1px;
    height: 20px;
    margin: 0 4px;
    background: var(--line);
  }
  @media (max-width: 1020px) {
    .legend button {
      gap: 6px;
      padding: 0 7px;
    }
  }
  /* On a phone the words go below the lines that they explain. */
  @media (max-width: 720px) {
    .legend {
      gap: 0;
      padding: 3px;
    }
    .legend button {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, auto));
      justify-content: center;
      justify-items: center;
      gap: 1px 5px;
      height: auto;
      min-height: 44px;
      padding: 3px 6px;
      font-size: 12px;
    }
    .legend .label {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .divider {
      display: none;
    }
  }
`;
