import { css } from "lit";

export const campLegendStyle = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  ul:not(details ul),
  details {
    padding: 6px 12px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
    font-size: 13px;
  }
  summary {
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  li {
    display: flex;
    align-items: center;
    gap: 7px;
    white-space: nowrap;
  }
  b {
    font-weight: 450;
    font-size: 12px;
    color: var(--ink-2);
  }
  .mark {
    display: grid;
    place-items: center;
    width: 14px;
    height: 14px;
    margin: 3px;
    border: 1.5px solid var(--ink);
    font-size: 9px;
    font-weight: 700;
    transform: rotate(45deg);
  }
  .mark i {
    font-style: normal;
    transform: rotate(-45deg);
  }
`;
