import { css } from "lit";

/** Type and rows that every panel uses. */
export const panelStyle = css`
  :host {
    display: block;
    padding: 4px 20px 28px;
    font-variant-numeric: tabular-nums;
  }
  h1,
  h2 {
    font-size: 18px;
    font-weight: 680;
    line-height: 1.3;
    letter-spacing: -0.012em;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 12px;
    font-weight: 620;
    color: var(--ink-2);
  }
  .muted {
    color: var(--ink-2);
  }
  .small {
    font-size: 12px;
    line-height: 1.5;
    color: var(--ink-2);
  }
  .lead {
    margin-top: 6px;
    color: var(--ink-2);
  }
  .section {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin: 22px 0 0;
    padding-bottom: 7px;
    border-bottom: 1px solid var(--line);
  }
  .section .small {
    font-weight: 450;
  }
  .badges {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    vertical-align: middle;
  }
  .badge {
    padding: 0 6px;
    border: 1px solid var(--line);
    border-radius: 6px;
    font-size: 11px;
    line-height: 17px;
    white-space: nowrap;
    color: var(--ink-2);
    background: var(--surface);
  }
  .badge.disputed,
  .badge.denied {
    color: var(--friction-ink);
    border-color: currentcolor;
  }
  .badge.unsure {
    border-style: dashed;
    border-color: var(--ink-3);
  }
  .link {
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 3px;
    transition: text-decoration-color var(--ease);
  }
  .link:hover {
    text-decoration-color: currentcolor;
  }
  .row {
    position: relative;
    display: block;
    padding-block: 10px 11px;
    padding-inline: 13px 0;
    border-bottom: 1px solid var(--line);
  }
  .row::before {
    content: "";
    position: absolute;
    inset-inline-start: 0;
    top: 12px;
    bottom: 12px;
    width: 3px;
    border-radius: 2px;
    background: var(--neutral);
  }
  .row.cooperation::before {
    background: var(--cooperation);
  }
  .row.friction::before {
    background: repeating-linear-gradient(var(--friction) 0 7px, transparent 7px 10px);
  }
  .row.neutral::before {
    background: repeating-linear-gradient(var(--neutral) 0 3px, transparent 3px 6px);
  }
  .row:last-child {
    border-bottom: 0;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 14px;
  }
  .says {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .says b {
    font-weight: 640;
  }
  .when {
    flex: none;
    max-width: 46%;
    text-align: end;
    color: var(--ink-2);
  }
  .where {
    margin-top: 3px;
  }
  .place span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .place:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .otherwise {
    margin-top: 20px;
  }
  .otherwise > summary {
    color: var(--ink-2);
  }
  details > summary {
    cursor: pointer;
    list-style: none;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
`;
