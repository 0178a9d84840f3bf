import { css } from "lit";

export const claimPanelStyle = css`
  :host {
    container-type: inline-size;
  }
  .kicker {
    margin-bottom: 4px;
  }
  h2.row {
    padding-block: 0;
    padding-inline: 13px 0;
    border: 0;
  }
  h2.row::before {
    top: 3px;
    bottom: 3px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-top: 10px;
    color: var(--ink-2);
  }
  .facts .sign {
    font-weight: 600;
  }
  .facts .cooperation {
    color: var(--cooperation-ink);
  }
  .facts .friction {
    color: var(--friction-ink);
  }
  .known {
    display: grid;
    grid-template-columns: 88px minmax(0, 1fr);
    gap: 8px 12px;
    margin-top: 16px;
  }
  .known dt {
    font-size: 12px;
    line-height: 20px;
    color: var(--ink-2);
  }
  .known dd {
    overflow-wrap: anywhere;
  }
  .known dd .small {
    display: block;
  }
  /* Who says it weighs more than who passes it on. */
  .voice {
    font-size: 15px;
    font-weight: 660;
  }
  .who {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .who:hover,
  .claim:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .asserter {
    font-weight: 620;
  }
  .around .small {
    display: block;
  }
  .around [aria-current] {
    margin: 0 -12px;
    padding-inline-start: 25px;
    padding-inline-end: 12px;
    border-radius: var(--radius-small);
    background: var(--raised);
  }
  .around [aria-current]::before {
    inset-inline-start: 12px;
  }
`;
