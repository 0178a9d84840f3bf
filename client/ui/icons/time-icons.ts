import back from "lucide-static/icons/chevron-left.svg?raw";
import forward from "lucide-static/icons/chevron-right.svg?raw";
import fold from "lucide-static/icons/chevrons-down.svg?raw";
import pause from "lucide-static/icons/pause.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import { decorative } from "./icons.ts";

const ICONS = { back, close, fold, forward, pause, play };

/** A line icon of the timeline, 16 px, in the colour of its text. */
export const timeIcon = (name: keyof typeof ICONS) => decorative(ICONS[name]);
