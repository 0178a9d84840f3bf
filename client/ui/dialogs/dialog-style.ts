import { css } from "lit";

export const dialogStyle = css`
  dialog {
    width: min(var(--dialog-width, 520px), calc(100vw - 24px));
    max-height: min(760px, calc(100dvh - 24px));
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 14px;
    color: var(--ink);
    background: var(--surface);
    box-shadow: var(--shadow);
    animation: arrive var(--ease);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: light-dark(#14202b59, #00000080);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 12px 8px;
    padding-inline: 20px 12px;
  }
  h2 {
    font-size: 16px;
    font-weight: 660;
    overflow-wrap: anywhere;
  }
  .body {
    min-height: 0;
    padding: 4px 20px 20px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  :host([bare]) dialog {
    margin-top: min(96px, 10dvh);
    max-height: min(520px, 70dvh);
  }
  :host([bare]) .body {
    padding: 0;
  }
  /* Of the frame, whatever the styles around the dialog say of such an element elsewhere. */
  ::slotted([slot="foot"]) {
    flex: none;
    padding: 12px 20px !important;
    border-top: 1px solid var(--line) !important;
  }
  @keyframes arrive {
    from {
      translate: 0 6px;
      opacity: 0;
    }
  }
`;
