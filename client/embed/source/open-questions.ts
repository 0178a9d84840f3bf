import { msg, plural } from "../../../domain/message.ts";
import { asTies } from "../../../import/formats/matrix-table.ts";
import { LeftOutList } from "../../../import/left-out.ts";
import { guessTable } from "../../../import/mapping/table-guess.ts";
import { questionsOf } from "../../../import/mapping/questions.ts";
import { surveyTable } from "../../../import/mapping/survey.ts";
import { openTable } from "../../../import/stream/table-source.ts";

/** The list of states would be as large as all else, and decides nothing that is drawn. */
const NO_CODES = { coded: () => null };

/**
 * Returns a sentence if a table leaves something open that a person would be asked when it is
 * imported; none if it leaves nothing open.
 */
export async function openQuestions(table: Uint8Array): Promise<string[]> {
  const input = {
    name: "this table",
    size: table.length,
    open: async function* () {
      yield table;
    },
  };
  const opened = await openTable(input, {}, () => {});
  const survey = await surveyTable(await asTies(opened, new LeftOutList()));
  const { mapping, doubts } = guessTable(survey, NO_CODES);
  const questions = questionsOf(mapping, survey, doubts);
  const [first] = questions;
  if (!first) return [];
  const more = questions.length - 1;
  const rest =
    more === 0
      ? ""
      : plural(more, { one: " (and # more question)", other: " (and # more questions)" });
  return [
    msg(
      `Not certain in ${first.text}${rest} The page /import of an Entente server asks about it and makes a pack of the file.`,
    ),
  ];
}
