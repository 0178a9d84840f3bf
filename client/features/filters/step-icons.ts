import redo from "lucide-static/icons/redo-2.svg?raw";
import undo from "lucide-static/icons/undo-2.svg?raw";
import { decorative } from "../../ui/icons/icons.ts";

const ICONS = { redo, undo };

/** The icon of a step back or on, 16 px. */
export const stepIcon = (name: keyof typeof ICONS) => decorative(ICONS[name]);
