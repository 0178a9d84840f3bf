/** Styles of the field that finds actors; to be adopted by its root. */
export const finderStyle = new CSSStyleSheet();
finderStyle.replaceSync(`
  .search {
    margin-inline-start: auto;
  }
  .search input {
    width: 11em;
    min-height: 28px;
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 3px);
    background: var(--_background);
  }
  .search input::placeholder {
    color: var(--_ink-2);
  }
`);
