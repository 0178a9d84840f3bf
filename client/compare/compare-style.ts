import { css } from "lit";

export const compareStyle = css`
  h2 + p {
    margin-top: 4px;
  }
  .key {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6px 18px;
    margin-top: 14px;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .key svg {
    flex: none;
    width: 34px;
    height: 12px;
    fill: none;
    stroke: var(--ink);
  }
  .key b {
    margin-left: auto;
    font-weight: 620;
  }
  .key .over {
    stroke-width: 3;
  }
  .key .under {
    stroke: none;
  }
  .key .gone .over {
    stroke-width: 2;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
    opacity: 0.7;
  }
  .key .kept .over {
    stroke-width: 1.5;
    opacity: 0.4;
  }
  .key .new .over {
    stroke-width: 4;
  }
  .key .flipped .under {
    stroke: var(--ink);
    stroke-width: 8;
  }
  .key .flipped .over {
    stroke: var(--surface);
    stroke-width: 3;
  }
  details {
    border-bottom: 1px solid var(--line);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 9px 0;
  }
  summary .avatar {
    flex: none;
    width: 22px;
    height: 22px;
  }
  .names {
    font-weight: 600;
    min-width: 0;
  }
  .turned {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    margin-left: auto;
    text-align: right;
  }
  .turned i {
    width: 14px;
    height: 4px;
    border-radius: 2px;
    background: var(--neutral);
  }
  .turned i.cooperation {
    background: var(--cooperation);
  }
  .turned i.friction {
    background: repeating-linear-gradient(90deg, var(--friction) 0 4px, transparent 4px 6px);
  }
  details ul {
    padding: 0 0 10px 8px;
  }
  li.small a {
    display: inline-block;
    padding: 4px 0;
  }
  .badge.new {
    color: var(--ink);
    border-color: currentcolor;
  }
  .badge.gone {
    text-decoration: line-through;
  }
  .rest {
    margin-top: 18px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 16px;
  }
`;
