import { campsOverTime } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { campChanges } from "../../../domain/analysis/camps-over-time/camp-changes.ts";
import { MOST_WINDOWS, windowsOf } from "../../../domain/analysis/camps-over-time/windows.ts";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { answerBalance } from "./answer-balance.ts";
import type { Answer, Question } from "./messages.ts";

const answer = (found: Answer) => self.postMessage(found);

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const work = data.kind === "now" ? answerBalance(data, answer) : overTime(data);
  work.catch((error: unknown) =>
    answer({ kind: "failed", why: error instanceof Error ? error.message : String(error) }),
  );
});

async function overTime({ relations, choice }: Question & { kind: "time" }): Promise<void> {
  const spells = relations.flatMap((relation) => relation.spells);
  const of = windowsOf(spells, choice.years).length;
  if (of > MOST_WINDOWS)
    throw new Error(
      msg(
        `There would be ${numberText(of)} windows, of ${numberText(MOST_WINDOWS)} at most: choose wider ones.`,
      ),
    );
  const windows = [];
  for (const found of campsOverTime(relations, choice)) {
    windows.push(found);
    answer({ kind: "progress", done: windows.length, of });
  }
  answer({ kind: "time", windows, changes: campChanges(windows, relations) });
}
