import { css } from "lit";

export const lensStyle = css`
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(280px, 380px);
    gap: 28px;
    align-items: start;
    overflow: auto;
    padding: 24px max(16px, calc(50vw - 720px)) 48px;
    background: var(--canvas);
  }
  .decisions,
  aside,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .decisions {
    gap: 24px;
  }
  aside {
    position: sticky;
    top: 0;
    gap: 20px;
  }
  h1 {
    font-size: 24px;
    line-height: 1.25;
  }
  h2 {
    font-size: 16px;
  }
  .lead,
  .hint,
  small {
    color: var(--ink-2);
  }
  .title,
  form label {
    display: grid;
    gap: 4px;
    max-width: 480px;
  }
  input:not([type="checkbox"]),
  select {
    max-width: 100%;
    min-height: 32px;
    padding: 4px 8px;
  }
  .scroller {
    overflow: auto;
    max-height: 60vh;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  .scroller select {
    width: 150px;
  }
  .scroller input:not([type="checkbox"]) {
    width: 170px;
  }
  thead th {
    white-space: nowrap;
    color: var(--ink-2);
    font-weight: 550;
  }
  tbody th {
    min-width: 120px;
    max-width: 240px;
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  .left-out {
    color: var(--ink-2);
  }
  .left-out th {
    font-weight: 400;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .sign1 {
    color: var(--cooperation-ink);
  }
  .sign-1 {
    color: var(--friction-ink);
  }
  .preview ul {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .preview li {
    display: flex;
    gap: 4px 8px;
    overflow-wrap: anywhere;
  }
  .preview small {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .preview em {
    color: var(--ink-2);
    font-style: normal;
  }
  .fault {
    padding: 12px 14px;
    border-inline-start: 3px solid var(--friction);
    background: var(--raised);
    overflow-wrap: anywhere;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 12px;
  }
  form p {
    flex: 1 1 100%;
    overflow-wrap: anywhere;
  }
  .primary {
    color: var(--surface);
    background: var(--ink);
    border-color: var(--ink);
  }
  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .keeping {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .keeping progress {
    flex: 1;
    min-width: 0;
  }
  @media (max-width: 900px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      position: static;
    }
  }
`;
