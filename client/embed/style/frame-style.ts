import { css } from "lit";

/** The map, its replacement, and notes over it. */
export const frameStyle = css`
  .frame {
    position: relative;
    flex: 1 1 auto;
    aspect-ratio: 8 / 5;
    min-height: 220px;
    background: var(--_background);
    overflow: hidden;
  }
  entente-map,
  .still {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    min-height: 0;
  }
  entente-map::part(map) {
    touch-action: pan-y;
  }
  .note {
    position: absolute;
    inset: auto 10px 10px;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    max-height: 60%;
    overflow-y: auto;
  }
  .note p,
  .left-out p {
    margin: 0;
  }
  .left-out {
    padding: 6px 12px;
    border-top: 1px solid var(--_line);
    color: var(--_ink-2);
    font-size: 0.85em;
    overflow-wrap: anywhere;
    max-height: 7.5em;
    overflow-y: auto;
  }
  .credit-room {
    flex: none;
    height: 31px;
  }
  .credit-room.open {
    height: 88px;
  }
  .waiting {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--_ink-2);
    /* What is painted before the map makes it wait: said only where it takes long. */
    visibility: hidden;
    animation: late 0s 300ms forwards;
  }
  @keyframes late {
    to {
      visibility: visible;
    }
  }
`;
