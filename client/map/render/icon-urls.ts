import building from "lucide-static/icons/building-2.svg?url";
import calendar from "lucide-static/icons/calendar.svg?url";
import file from "lucide-static/icons/file-text.svg?url";
import landmark from "lucide-static/icons/landmark.svg?url";
import pin from "lucide-static/icons/map-pin.svg?url";
import question from "lucide-static/icons/message-circle-question-mark.svg?url";
import shield from "lucide-static/icons/shield.svg?url";
import tv from "lucide-static/icons/tv.svg?url";
import person from "lucide-static/icons/user-round.svg?url";
import users from "lucide-static/icons/users.svg?url";
import type { KindIcon } from "../../model/graph/disc-art.ts";

/** Addresses of the line icons of kinds of actors. */
export const ICON_URLS: Record<KindIcon, string> = {
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
