import { msg } from "../../../domain/message.ts";

/**
 * Writes text to the clipboard and returns the message: `told`, or that the browser refuses or has
 * none (as without TLS). Then the field that shows the text, if any, has it selected.
 */
export async function copyText(
  text: string,
  told: string,
  field?: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return told;
  } catch {
    if (!field) return msg("The browser blocked copying");
    field.focus();
    field.select();
    return msg("The browser blocked copying: the text is selected, press Ctrl+C or ⌘C");
  }
}
