/** Who says so, below the map; to be adopted where it stands. */
export const creditStyle = new CSSStyleSheet();
creditStyle.replaceSync(`
  .credit {
    display: flex;
    align-items: center;
    gap: 4px 8px;
    flex: none;
    padding: 3px 10px 3px 4px;
    border-top: 1px solid var(--_line);
    font-size: 12px;
    line-height: 17px;
    color: var(--_ink-2);
    background: var(--_surface);
  }
  .credit.open {
    align-items: start;
    padding-block: 5px;
  }
  .credit button {
    flex: none;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    padding: 0;
  }
  .credit.open button {
    margin-block: -3px;
  }
  .credit button svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    transform: rotate(180deg);
  }
  .credit.open button svg {
    transform: none;
  }
  .said {
    flex: 1 1 0;
    min-width: 0;
    max-height: 6.4em;
    overflow: hidden auto;
  }
  .said p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .credit:not(.open) .said p {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .said b {
    font-weight: 600;
    color: var(--_ink);
  }
  .credit a {
    flex: none;
    padding-block: 1px;
    color: var(--_ink);
  }
`);
