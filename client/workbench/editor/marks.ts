import { StateEffect, StateField, type Extension } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  hoverTooltip,
  type DecorationSet,
  type Tooltip,
} from "@codemirror/view";

/** Something to say of a stretch of text. */
export interface Mark {
  from: number;
  to: number;
  severity: "error" | "warning";
  message: string;
}

/** Puts marks in the place of those that are there. */
export const setMarks = StateEffect.define<readonly Mark[]>();

/** Marks what the last run said of its statement, until the text changes. */
export const setRunMarks = StateEffect.define<readonly Mark[]>();

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, changes, newDoc }) {
    const told = effects.find((effect) => effect.is(setMarks));
    return told ? drawn(told.value, newDoc.length) : marks.map(changes);
  },
  provide: (marks) => EditorView.decorations.from(marks),
});

const ofRun = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, docChanged, newDoc }) {
    const told = effects.find((effect) => effect.is(setRunMarks));
    if (told) return drawn(told.value, newDoc.length);
    return docChanged ? Decoration.none : marks;
  },
  provide: (marks) => EditorView.decorations.from(marks),
});

/** A place of no width is one character wide, so that it can be seen and pointed at. */
function drawn(marks: readonly Mark[], length: number): DecorationSet {
  const ranges = marks.flatMap(({ from, to, severity, message }) => {
    const start = Math.max(0, Math.min(from, length - 1));
    const end = Math.min(Math.max(to, start + 1), length);
    if (start >= end) return [];
    return [Decoration.mark({ class: `cypher-${severity}`, severity, message }).range(start, end)];
  });
  return Decoration.set(ranges, true);
}

const words = hoverTooltip((view, at): Tooltip | null => {
  const said: Mark[] = [];
  for (const each of [field, ofRun])
    view.state.field(each).between(at, at, (from, to, { spec }) => {
      const { severity, message } = spec as Mark;
      // The run may say the same as was found while typing, perhaps in other words.
      if (said.every((other) => other.message !== message && other.from !== from))
        said.push({ severity, message, from, to });
    });
  const [first] = said;
  if (!first) return null;
  const create = () => {
    const dom = document.createElement("div");
    dom.className = "cypher-said";
    for (const { severity, message } of said) {
      const line = document.createElement("p");
      line.className = severity;
      line.textContent = message;
      dom.append(line);
    }
    return { dom };
  };
  return { pos: first.from, end: first.to, above: true, create };
});

/** Selects the next stretch that something is said of, from the first again after the last. */
export function goToNextMark(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  const found: { from: number; to: number }[] = [];
  for (const each of [field, ofRun])
    view.state.field(each).between(0, view.state.doc.length, (from, to) => {
      found.push({ from, to });
    });
  found.sort((a, b) => a.from - b.from);
  const next = found.find(({ from }) => from > head) ?? found[0];
  if (!next) return false;
  view.dispatch({ selection: { anchor: next.to, head: next.from }, scrollIntoView: true });
  return true;
}

/** Squiggles, with what they say where one points. */
export const marking: Extension = [field, ofRun, words];
