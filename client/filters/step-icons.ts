import ellipsis from "lucide-static/icons/ellipsis.svg?raw";
import redo from "lucide-static/icons/redo-2.svg?raw";
import undo from "lucide-static/icons/undo-2.svg?raw";
import { decorative } from "../page/icons.ts";

const ICONS = { ellipsis, redo, undo };

/** The icon of a step back or on, or of a menu, 16 px. */
export const stepIcon = (name: keyof typeof ICONS) => decorative(ICONS[name]);
