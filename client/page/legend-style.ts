import { css } from "lit";

export const legendStyle = css`
  :host {
    display: block;
  }
  .legend {
    display: inline-flex;
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
    .sign .label,
    .filter .label {
      display: none;
    }
  }
  @media (max-width: 720px) {
    .legend button {
      height: 36px;
    }
  }
`;
