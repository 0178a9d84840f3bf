import building from "lucide-static/icons/building-2.svg?raw";
import calendar from "lucide-static/icons/calendar.svg?raw";
import file from "lucide-static/icons/file-text.svg?raw";
import landmark from "lucide-static/icons/landmark.svg?raw";
import pin from "lucide-static/icons/map-pin.svg?raw";
import question from "lucide-static/icons/message-circle-question-mark.svg?raw";
import shield from "lucide-static/icons/shield.svg?raw";
import tv from "lucide-static/icons/tv.svg?raw";
import person from "lucide-static/icons/user-round.svg?raw";
import users from "lucide-static/icons/users.svg?raw";
import type { KindIcon } from "../model/graph/disc-art.ts";

/** The line icons of kinds of actors as SVG files of 24 × 24. */
export const ICON_ART: Record<KindIcon, string> = {
  "building-2": building,
  calendar,
  "file-text": file,
  landmark,
  "map-pin": pin,
  "message-circle-question-mark": question,
  shield,
  tv,
  "user-round": person,
  users,
};
