import { css } from "lit";

/** The map, the ring of the walk by keys, and texts for readers who do not see the map. */
export const elementStyle = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    min-height: 160px;
  }
  #map {
    position: absolute;
    inset: 0;
    outline: none;
    touch-action: none;
  }
  #map:focus-visible {
    box-shadow: inset 0 0 0 2px currentColor;
  }
  .overlay {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .walker {
    position: absolute;
    top: 0;
    left: 0;
    border: 3px solid currentColor;
    border-radius: 50%;
    pointer-events: none;
  }
  #map:not(:focus-visible) .walker {
    opacity: 0;
  }
  .tip {
    position: absolute;
    top: 0;
    left: 0;
    display: grid;
    gap: 2px;
    width: max-content;
    max-width: min(300px, 80%);
    padding: 8px 12px;
    border: 1px solid;
    border-radius: 8px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    font-size: 12.5px;
    line-height: 1.4;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .tip[hidden] {
    display: none;
  }
  #said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
