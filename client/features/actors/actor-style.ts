import { css } from "lit";

export const actorStyle = css`
  header {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  header .avatar {
    --size: 40px;
  }
  .also,
  .sum {
    margin-top: 8px;
  }
  details {
    border-bottom: 1px solid var(--line);
  }
  details:last-child {
    border-bottom: 0;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 0;
  }
  .name {
    flex: 1;
    min-width: 0;
    font-weight: 580;
    overflow-wrap: anywhere;
  }
  .turn {
    color: var(--ink-3);
    transition: rotate var(--ease);
  }
  summary:hover .turn {
    color: var(--ink);
  }
  details[open] .turn {
    rotate: 180deg;
  }
  details ul {
    margin-block: 0 8px;
    margin-inline: 11px 0;
    padding-inline-start: 12px;
  }
  .row {
    padding-top: 7px;
    padding-bottom: 8px;
    border-radius: 4px;
    border-bottom: 0;
  }
  .row::before {
    top: 9px;
    bottom: 9px;
  }
  a.row:hover {
    background: var(--raised);
  }
  .all {
    padding-block: 4px 6px;
    padding-inline: 13px 0;
  }
`;
