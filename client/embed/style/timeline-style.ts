/** Styles of the handle through time; to be adopted by its root. */
export const timelineStyle = new CSSStyleSheet();
timelineStyle.replaceSync(`
  .timeline button:not(:disabled):hover {
    background: var(--_raised);
  }
  .timeline {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 14px;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
  .timeline input {
    flex: 1;
    min-width: 60px;
  }
  .timeline button {
    min-height: 28px;
    padding: 0 9px;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .timeline button[aria-pressed="true"] {
    color: var(--_ink);
    background: var(--_raised);
  }
  .timeline output {
    min-width: 9.5em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 480px) {
    .timeline {
      flex-wrap: wrap;
    }
    .timeline output {
      min-width: 0;
    }
  }
`);
