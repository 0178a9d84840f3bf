import { EditorView } from "@codemirror/view";

/**
 * Types over a selection without its style: a browser would add the style in the text, which the
 * page's policy forbids and the console then reports.
 */
export const typingOver = EditorView.domEventHandlers({
  beforeinput({ inputType, data }, view) {
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== "insertText" || data === null || empty) return false;
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: "input.type" });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert());
    return true;
  },
});
