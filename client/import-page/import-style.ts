import { css } from "lit";

export const importStyle = css`
  main {
    overflow: auto;
    padding: 24px 16px 48px;
  }
  main:focus {
    outline: none;
  }
  main > section,
  .mapping {
    max-width: 1280px;
    margin: 0 auto;
  }
  .choose,
  .done,
  .progress {
    display: grid;
    gap: 16px;
    max-width: 720px !important;
  }
  .progress {
    padding-top: 15vh;
  }
  .progress p {
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .work {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .work progress {
    flex: 1 1 160px;
  }
  progress {
    width: 100%;
    accent-color: var(--cooperation);
  }
  .progress .button {
    justify-self: start;
  }
  h1 {
    font-size: 24px;
    line-height: 1.25;
  }
  h2 {
    font-size: 16px;
    overflow-wrap: anywhere;
  }
  h2 small {
    font-weight: 400;
    color: var(--ink-2);
  }
  h3 {
    font-size: 13.5px;
  }
  .lead,
  .hint,
  .files span {
    color: var(--ink-2);
  }
  .fault {
    padding: 12px 14px;
    border-inline-start: 3px solid var(--friction);
    background: var(--raised);
    overflow-wrap: anywhere;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 40px 16px;
    border: 2px dashed var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
    color: var(--ink-2);
  }
  .drop strong {
    color: var(--ink);
    font-size: 16px;
  }
  .into {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .drop:hover,
  .drop:focus-within {
    border-color: var(--cooperation);
  }
  .drop input {
    position: absolute;
    opacity: 0;
    width: 1px;
    height: 1px;
  }
  summary {
    cursor: pointer;
    padding: 6px 0;
  }
  form {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  textarea {
    width: 100%;
    padding: 8px;
  }
  .mapping {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(320px, 440px);
    gap: 28px;
    align-items: start;
  }
  .decisions,
  aside,
  .decisions section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .decisions {
    gap: 28px;
  }
  aside {
    position: sticky;
    top: 0;
  }
  .given ul,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }
  .given li {
    overflow-wrap: anywhere;
  }
  .link {
    color: var(--cooperation-ink);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .link:focus-within {
    outline: 2px solid var(--focus);
  }
  .questions ol {
    display: grid;
    gap: 10px;
  }
  .asked {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  fieldset.asked {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }
  .asked legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: 550;
  }
  .asked label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
  }
  .asked i {
    color: var(--ink-2);
    font-style: normal;
  }
  select,
  input:not([type="radio"], [type="file"]) {
    max-width: 100%;
    min-height: 32px;
    padding: 4px 8px;
  }
  .scroller {
    overflow: auto;
    max-height: 420px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  th,
  td {
    vertical-align: top;
  }
  .scroller th,
  .scroller tbody td {
    max-width: 260px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scroller select {
    display: block;
    width: 190px;
    margin-bottom: 4px;
    color: var(--ink-2);
  }
  .scroller select.meant {
    color: var(--ink);
    border-color: var(--cooperation);
    font-weight: 550;
  }
  .scroller small {
    display: block;
    max-width: 190px;
    color: var(--ink-2);
  }
  .ignored {
    color: var(--ink-3);
    text-decoration: line-through;
  }
  .words {
    overflow: auto;
  }
  .words th {
    font-weight: 550;
    overflow-wrap: anywhere;
    min-width: 64px;
  }
  .words thead th {
    overflow-wrap: normal;
  }
  .words input {
    width: 180px;
  }
  .words input[type="number"] {
    width: 72px;
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
  .about label {
    display: grid;
    gap: 4px;
    max-width: 480px;
  }
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .sentences {
    display: grid;
    gap: 4px;
    max-height: 180px;
    overflow: auto;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .primary {
    justify-content: center;
    color: var(--surface);
    background: var(--ink);
    border-color: var(--ink);
  }
  .primary:hover {
    background: var(--ink);
    opacity: 0.86;
  }
  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .files {
    display: grid;
    gap: 6px;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
  }
  @media (max-width: 900px) {
    .mapping {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      position: static;
    }
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    margin-bottom: 12px;
  }
  .reading > *,
  .reading select,
  .reading input {
    min-width: 0;
    max-width: 100%;
  }
  .reading form {
    display: grid;
    gap: 8px;
    margin-top: 8px;
  }
`;
