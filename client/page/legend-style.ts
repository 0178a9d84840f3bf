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
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    width: 292px;
    max-width: calc(100vw - 16px);
    max-height: calc(100dvh - 130px);
    overflow-y: auto;
    padding: 12px 8px 8px;
    color: inherit;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend {
    padding: 0 8px 4px;
    font-size: 12px;
    font-weight: 600;
    color: var(--ink-2);
  }
  .kinds {
    margin-top: 8px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }
  .kinds legend {
    float: left;
    width: 100%;
  }
  .kinds legend + * {
    clear: both;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 5px 8px;
    border-radius: var(--radius-small);
    cursor: pointer;
  }
  .check:hover {
    background: var(--raised);
  }
  .check svg {
    color: var(--ink-2);
  }
  .check .n {
    margin-left: auto;
  }
  input {
    flex: none;
    width: 15px;
    height: 15px;
    margin: 0;
    accent-color: var(--ink);
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 1.4;
    color: var(--ink-2);
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
    .check {
      padding: 8px;
    }
  }
`;
