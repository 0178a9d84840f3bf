import { msg, plural } from "../../../domain/message.ts";
import { toast } from "../../ui/toasts/toast.ts";

/** Says that answers were closed, and offers to bring them back. */
export function closedToast(count: number, undo: () => void): void {
  if (count === 0) return;
  const text = plural(count, { one: "# answer closed", other: "# answers closed" });
  toast(text, { label: msg("Undo"), run: undo });
}
