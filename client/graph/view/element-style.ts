import { css } from "lit";

/** The map, the ring of who walks over it by keys, and what is said to readers who do not see it. */
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
  #said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
