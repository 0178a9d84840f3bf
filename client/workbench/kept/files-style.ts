import { css } from "lit";

/** Styles of what favourites have beside their list: files in and out, and trouble. */
export const filesStyle = css`
  .files {
    display: flex;
    gap: 8px;
    margin-bottom: 8px;
  }
  .files .button {
    cursor: pointer;
  }
  .files label:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .said p {
    padding: 2px 10px 6px;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .trouble {
    padding: 8px 10px;
    margin-bottom: 8px;
    border-inline-start: 3px solid var(--friction);
    background: var(--raised);
  }
  .trouble .button {
    margin-top: 8px;
  }
`;
