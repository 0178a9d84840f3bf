import { msg } from "../../../domain/message.ts";
import { closedToast } from "../frames/closed-toast.ts";
import type { FrameAct } from "../frames/frame.ts";
import { parameterOf } from "../parameters/parameter.ts";
import type { WorkbenchState } from "./workbench-state.ts";

/** Does what a reader asks of a frame. */
export function actOnFrame(page: WorkbenchState, id: number, act: FrameAct): void {
  const { answers } = page.work;
  const frame = answers.find(id);
  if (!frame) return;
  const { text, parameters } = frame.run.statement;
  if (act === "open") answers.toggle(id);
  if (act === "beside") answers.setBeside(id);
  if (act === "full") answers.setFull(id);
  if (act === "rerun") page.work.rerun(frame);
  if (act === "take")
    page.take(
      text,
      Object.entries(parameters).map(([name, value]) => parameterOf(name, value)),
    );
  if (act === "close") closedToast(1, page.work.close([id]));
  const pinned = act !== "pin" || answers.pin(id);
  page.set({
    notice: pinned
      ? ""
      : msg("The pinned answers hold as much as they may: take the pin off another one"),
  });
}
