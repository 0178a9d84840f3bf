import { css } from "lit";

/** The bar above the map, and the legend in it. */
export const barStyle = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 6px 10px;
    border-bottom: 1px solid var(--_line);
    background: var(--_surface);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: 7px;
    min-height: 28px;
    padding: 0 9px;
    font-size: 12.5px;
    font-weight: 500;
  }
  .legend button:not(:disabled):hover {
    background: var(--_raised);
  }
  .legend button::before {
    content: "";
    padding: 3px;
    border: 1.5px solid;
  }
  .legend button[aria-pressed="true"]::before {
    background: currentColor;
  }
  .legend button[aria-pressed="false"] {
    color: var(--_ink-2);
  }
  .legend button[aria-pressed="false"] svg {
    opacity: 0.45;
  }
  .legend .counts {
    align-self: center;
    padding: 0 9px;
    font-size: 12px;
    color: var(--_ink-2);
  }
  .legend svg {
    fill: none;
    stroke-width: 3;
  }
  .legend .undated {
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .legend .short {
    stroke-width: 2.5;
    opacity: 0.6;
  }
  .cooperation svg {
    stroke: var(--_cooperation);
  }
  .friction svg {
    stroke: var(--_friction);
    stroke-dasharray: 5.5 2.75;
  }
  .neutral svg {
    stroke: var(--_ink-2);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
  }
`;
