import { css } from "lit";

export const compareStyle = css`
  h2 + p {
    margin-top: 4px;
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
    margin-inline-start: auto;
    text-align: end;
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
    padding-block: 0 10px;
    padding-inline: 8px 0;
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
