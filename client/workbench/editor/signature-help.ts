import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { EditorView, keymap, showTooltip, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Signature } from "../../../domain/contract/cypher.ts";
import { withoutCommands } from "../text/pieces.ts";
import { callStart } from "./call-start.ts";
import { Latest } from "./latest.ts";
import { signature } from "./language-service.ts";
import { signatureView } from "./signature-view.ts";

const DELAY_MS = 200;

interface OpenSignature {
  /** Offset of the call's opening bracket. */
  at: number;
  signature: Signature;
}

const show = StateEffect.define<OpenSignature | null>();

const shown = StateField.define<OpenSignature | null>({
  create: () => null,
  update(value, transaction) {
    const told = transaction.effects.find((effect) => effect.is(show));
    if (told) return told.value;
    return value && { ...value, at: transaction.changes.mapPos(value.at) };
  },
  provide: (field) =>
    showTooltip.computeN([field], (state) => {
      const value = state.field(field);
      if (!value) return [];
      const create = () => ({ dom: signatureView(value.signature) });
      return [{ pos: value.at, above: true, create }];
    }),
});

/** Asks what is called at the cursor, a moment after it came to rest inside a call's brackets. */
class SignatureAsker {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #latest = new Latest();

  constructor(private readonly view: EditorView) {}

  update({ docChanged, selectionSet, state }: ViewUpdate): void {
    if (!docChanged && !selectionSet) return;
    clearTimeout(this.#timer);
    this.#latest.cancel();
    const at = callStart(state.doc.toString(), state.selection.main.head);
    const open = state.field(shown);
    // Opened by typing; moving the cursor inside keeps it, moving out closes it.
    if (at === null ? open === null : !docChanged && open === null) return;
    this.#timer = setTimeout(() => void this.#ask(at), at === null ? 0 : DELAY_MS);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#latest.cancel();
  }

  async #ask(at: number | null): Promise<void> {
    if (at === null) return this.#show(null);
    const signal = this.#latest.next();
    const { doc, selection } = this.view.state;
    const place = { text: withoutCommands(doc.toString()), offset: selection.main.head };
    const found = await signature(place, signal).catch(() => null);
    if (!signal.aborted) this.#show(found && { at, signature: found });
  }

  #show(value: OpenSignature | null): void {
    this.view.dispatch({ effects: show.of(value) });
  }
}

function close(view: EditorView): boolean {
  if (view.state.field(shown) === null) return false;
  view.dispatch({ effects: show.of(null) });
  return true;
}

/** Returns the signature of what is being called, above the call; Escape closes it. */
export function signatureHelp(): Extension {
  return [
    shown,
    ViewPlugin.fromClass(SignatureAsker),
    keymap.of([{ key: "Escape", run: close }]),
    EditorView.domEventHandlers({ blur: (_event, view) => void close(view) }),
  ];
}
