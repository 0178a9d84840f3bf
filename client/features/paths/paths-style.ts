import { css } from "lit";

export const pathsStyle = css`
  .ends {
    margin-top: 10px;
    padding: 2px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .ends entente-end + entente-end {
    border-top: 1px solid var(--line);
  }
  .paths {
    display: grid;
    gap: 8px;
    margin-top: 14px;
  }
  .path {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .path.chosen {
    border-color: var(--focus);
    box-shadow: inset 0 0 0 1px var(--focus);
  }
  .path button {
    display: block;
    width: 100%;
    padding: 10px 12px;
    text-align: start;
    transition: background var(--ease);
  }
  .path button:hover {
    background: var(--raised);
  }
  .path button:focus-visible {
    outline-offset: -3px;
  }
  .line {
    display: block;
    line-height: 1.75;
  }
  .line b {
    font-weight: 640;
  }
  .step {
    padding: 0 2px;
    color: var(--ink-2);
  }
  .step i,
  .kin i {
    font-style: normal;
    font-size: 11px;
    color: var(--ink-2);
  }
  .shaft {
    display: inline-block;
    width: 10px;
    height: 0;
    vertical-align: middle;
    border-top: 2px solid currentcolor;
  }
  .step .shaft {
    color: inherit;
  }
  .mark,
  .tip {
    font-weight: 700;
  }
  .step.cooperation .mark,
  .step.cooperation .tip,
  .step.cooperation .shaft {
    color: var(--cooperation-ink);
  }
  .step.friction .mark,
  .step.friction .tip,
  .step.friction .shaft {
    color: var(--friction-ink);
  }
  .step.friction .shaft {
    border-top-style: dashed;
  }
  .step.neutral .shaft {
    border-top-style: dotted;
  }
  .kin {
    display: block;
    margin-top: 4px;
    font-size: 12px;
    font-weight: 620;
  }
  .kin i {
    font-weight: 450;
  }
  .kin i::before {
    content: "· ";
  }
  .kin.cooperation {
    color: var(--cooperation-ink);
  }
  .kin.friction {
    color: var(--friction-ink);
  }
  .kin.neutral {
    font-weight: 450;
    color: var(--ink-2);
  }
  .ends + .lead {
    margin-top: 12px;
  }
  .legs {
    border-top: 1px solid var(--line);
  }
  .legs summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 8px 12px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .legs summary:hover {
    color: var(--ink);
  }
  .legs[open] summary svg {
    rotate: 180deg;
  }
  .legs ul {
    padding: 0 12px 6px;
  }
  .legs .row {
    border-radius: 4px;
  }
  .legs .row:hover {
    background: var(--raised);
  }
  .legs li + li .row {
    border-top: 1px solid var(--line);
  }
  .none {
    display: grid;
    justify-items: start;
    gap: 6px;
    padding: 24px 0;
    color: var(--ink-2);
  }
  .none .title {
    font-size: 15px;
    font-weight: 640;
    color: var(--ink);
  }
  .none .button {
    margin-top: 8px;
    color: var(--ink);
  }
`;
