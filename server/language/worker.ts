import { check } from "./check.ts";
import { completions } from "./completions.ts";
import { lint } from "./lint.ts";
import type { Answers, Question } from "./messages.ts";
import { dbSchema } from "./registry.ts";
import { signature } from "./signature.ts";
import { inSingleUnits, restored } from "./single-units.ts";
import { support } from "./support.ts";
import { warmUp } from "./warm-up.ts";
import { workHandler } from "../thread/pool-task.ts";

/** Runs in a worker thread, since the parser is large and would block the server's main thread. */
const NO_NAMES = { labels: [], relationshipTypes: [], propertyKeys: [] };

warmUp();

export default workHandler(answer);

function answer(question: Question): Answers[Question["kind"]] {
  const { text } = question;
  switch (question.kind) {
    case "check":
      return check(text, question.engine);
    case "lint":
      return lint(question);
    case "complete": {
      const schema = dbSchema(question.names, question.parameters);
      const items = support.autocomplete(inSingleUnits(text), schema, question.offset, true);
      return completions(items, question);
    }
    case "signature":
      return signature(
        support.signatureHelp(inSingleUnits(text), dbSchema(NO_NAMES, []), question.offset),
      );
    case "format": {
      const { formattedString, newCursorPos } = support.formatQuery(
        inSingleUnits(text),
        question.offset,
      );
      return { text: restored(formattedString), offset: newCursorPos };
    }
  }
}
