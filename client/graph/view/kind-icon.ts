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

const ICONS: Record<string, string> = {
  State: pin,
  Organization: landmark,
  Person: person,
  Treaty: file,
  Territory: pin,
  Place: pin,
  Event: calendar,
  Issue: question,
  Group: users,
  Force: shield,
  Institution: building,
  Media: tv,
};

/** Address of the line icon of a kind of actor; kinds of later packs get the one of groups. */
export function kindIcon(kind: string): string {
  return ICONS[kind] ?? users;
}
