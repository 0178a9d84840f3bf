import keys from "lucide-static/icons/keyboard.svg?raw";
import run from "lucide-static/icons/play.svg?raw";
import stop from "lucide-static/icons/square.svg?raw";
import keep from "lucide-static/icons/star.svg?raw";
import format from "lucide-static/icons/wand-sparkles.svg?raw";
import { decorative } from "../../ui/icons/icons.ts";

const ICONS = { format, keep, keys, run, stop };

/** The icons that the workbench alone has. */
export const workIcon = (name: keyof typeof ICONS) => decorative(ICONS[name]);
