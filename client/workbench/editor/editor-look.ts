import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The page's colours, light and dark alike: they are all properties of the page. */
const colours = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--surface)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    font: "13.5px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
    overflow: "auto",
  },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-placeholder": { color: "var(--ink-3)" },
  ".cm-gutters": {
    backgroundColor: "var(--surface)",
    color: "var(--ink-3)",
    border: "none",
    paddingLeft: "6px",
  },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-activeLine": { backgroundColor: "var(--code-line)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { background: "var(--code-selection)" },
  ".cm-selectionMatch": { backgroundColor: "var(--code-match)" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--code-match)",
    outline: "1px solid var(--focus)",
  },
  "&.cm-focused .cm-nonmatchingBracket": { color: "var(--friction-ink)" },
  ".cm-searchMatch": { backgroundColor: "var(--code-match)", outline: "1px solid var(--line)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--code-selection)" },
  ".cm-tooltip": {
    border: "1px solid var(--line)",
    borderRadius: "8px",
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    boxShadow: "var(--shadow)",
    overflow: "hidden",
  },
  ".cm-tooltip-autocomplete > ul": {
    fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
    fontSize: "13px",
    maxHeight: "16em",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px 3px 6px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--code-selection)",
    color: "var(--ink)",
  },
  ".cm-completionDetail": { color: "var(--ink-2)", fontStyle: "normal", fontSize: "12px" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionIcon": { width: "1.4em", color: "var(--ink-3)", opacity: "1" },
  ".cm-completionIcon-label:after": { content: "'○'" },
  ".cm-completionIcon-relationship-type:after": { content: "'→'" },
  ".cm-completionIcon-procedure:after": { content: "'ƒ'" },
  ".cm-completionIcon-parameter:after": { content: "'$'" },
  ".cm-completionIcon-other:after": { content: "'·'" },
  ".cm-diagnostic": { padding: "6px 10px", borderLeftWidth: "3px", maxWidth: "56ch" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--friction)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--code-warning)" },
  ".cm-signature": { padding: "6px 10px", maxWidth: "64ch", fontSize: "12.5px" },
  ".cm-signature p": { margin: "4px 0 0", color: "var(--ink-2)" },
  ".cm-signature strong": { color: "var(--cooperation-ink)" },
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--ink)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-panel.cm-search": { padding: "8px 32px 8px 10px", fontFamily: "inherit" },
  ".cm-panel.cm-search label": { fontSize: "12.5px", color: "var(--ink-2)" },
  ".cm-textfield": {
    border: "1px solid var(--line)",
    borderRadius: "6px",
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    fontSize: "13px",
    padding: "3px 8px",
  },
  ".cm-button": {
    border: "1px solid var(--line)",
    borderRadius: "6px",
    backgroundImage: "none",
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    fontSize: "12.5px",
    padding: "3px 10px",
  },
  ".cm-panel.cm-search [name=close], .cm-panel.cm-panel-lint [name=close]": {
    color: "var(--ink-2)",
    fontSize: "18px",
    padding: "2px 8px",
  },
});

const tokens = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
  { tag: tags.comment, color: "var(--ink-2)", fontStyle: "italic" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.literal], color: "var(--code-number)" },
  { tag: tags.atom, color: "var(--code-parameter)", fontWeight: "600" },
  { tag: tags.typeName, color: "var(--code-type)" },
  { tag: tags.function(tags.variableName), color: "var(--code-function)" },
  { tag: tags.propertyName, color: "var(--ink)" },
  { tag: tags.meta, color: "var(--code-parameter)" },
  { tag: [tags.operator, tags.punctuation, tags.bracket], color: "var(--ink-2)" },
]);

export const editorLook: Extension = [colours, syntaxHighlighting(tokens)];
