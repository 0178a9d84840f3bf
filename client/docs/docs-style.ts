import { css } from "lit";

export const docsStyle = css`
  :host {
    display: grid;
    grid-template-columns: 250px minmax(0, 1fr);
    height: 100vh;
  }
  nav,
  main {
    overflow: auto;
    padding: 24px;
  }
  nav {
    border-inline-end: 1px solid var(--line);
    background: var(--surface);
  }
  main > * {
    max-width: 860px;
  }
  .home {
    font-weight: 650;
    font-size: 16px;
  }
  a {
    color: var(--cooperation-ink);
    text-decoration: none;
  }
  a:hover,
  p a {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  h1 {
    margin: 0 0 12px;
    font-size: 24px;
  }
  h1 small {
    color: var(--ink-2);
    font-weight: 400;
  }
  h2 {
    margin: 28px 0 8px;
    font-size: 13.5px;
    color: var(--ink-2);
  }
  h3 {
    margin: 16px 0 6px;
    font-size: 13.5px;
  }
  nav ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  nav li {
    padding: 3px 0;
    overflow-wrap: anywhere;
  }
  code {
    font:
      12.5px ui-monospace,
      monospace;
  }
  details {
    margin: 8px 0;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    scroll-margin-top: 16px;
  }
  details[open] {
    padding-bottom: 12px;
  }
  summary {
    padding: 11px 0;
    cursor: pointer;
  }
  summary b {
    margin-inline-end: 6px;
    color: var(--cooperation-ink);
  }
  summary span {
    color: var(--ink-2);
    margin-inline-start: 8px;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 6px;
    padding-inline: 0 12px;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    border: 0;
    font-weight: 500;
    color: var(--ink-2);
  }
  dl {
    display: grid;
    grid-template-columns: 48px 1fr;
    margin: 0;
  }
  dd {
    margin: 0;
    color: var(--ink-2);
  }
  .properties {
    margin: 0;
    padding-inline-start: 18px;
    color: var(--ink-2);
  }
  .properties code {
    color: var(--ink);
  }
  @media (max-width: 760px) {
    :host {
      display: block;
      overflow: auto;
    }
    nav {
      display: none;
    }
  }
`;
