/** Styles of the credit below the map; to be adopted by its root. */
export const creditStyle = new CSSStyleSheet();
creditStyle.replaceSync(`
  .credit {
    /* Within an element too small for its map it lies over that. */
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 4px 8px;
    flex: none;
    padding-block: 3px;
    padding-inline: 4px 10px;
    border-top: 1px solid var(--_line);
    font-size: 12px;
    line-height: 17px;
    color: var(--_ink-2);
    background: var(--_surface);
  }
  .credit.open {
    box-sizing: border-box;
    max-height: 100%;
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
  .credit:not(.open) .said {
    display: flex;
  }
  .credit:not(.open) .said p {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  /* Where there is little room the title is cut before the number of sources is. */
  .credit:not(.open) .said p + p {
    flex: none;
    max-width: 80%;
  }
  .credit:not(.open) .said p + p::before {
    content: "\\a0·\\a0";
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
