import arrowLeft from "lucide-static/icons/arrow-left.svg?raw";
import building from "lucide-static/icons/building-2.svg?raw";
import calendar from "lucide-static/icons/calendar.svg?raw";
import chevronDown from "lucide-static/icons/chevron-down.svg?raw";
import chevronUp from "lucide-static/icons/chevron-up.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import ellipsis from "lucide-static/icons/ellipsis.svg?raw";
import download from "lucide-static/icons/download.svg?raw";
import fileText from "lucide-static/icons/file-text.svg?raw";
import landmark from "lucide-static/icons/landmark.svg?raw";
import mapPin from "lucide-static/icons/map-pin.svg?raw";
import lasso from "lucide-static/icons/lasso.svg?raw";
import maximize from "lucide-static/icons/maximize.svg?raw";
import menu from "lucide-static/icons/menu.svg?raw";
import question from "lucide-static/icons/message-circle-question-mark.svg?raw";
import minus from "lucide-static/icons/minus.svg?raw";
import moon from "lucide-static/icons/moon.svg?raw";
import panelClose from "lucide-static/icons/panel-right-close.svg?raw";
import panelOpen from "lucide-static/icons/panel-right-open.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import quote from "lucide-static/icons/quote.svg?raw";
import search from "lucide-static/icons/search.svg?raw";
import shield from "lucide-static/icons/shield.svg?raw";
import sliders from "lucide-static/icons/sliders-horizontal.svg?raw";
import sun from "lucide-static/icons/sun.svg?raw";
import system from "lucide-static/icons/sun-moon.svg?raw";
import tv from "lucide-static/icons/tv.svg?raw";
import pencil from "lucide-static/icons/pencil.svg?raw";
import layout from "lucide-static/icons/waypoints.svg?raw";
import trash from "lucide-static/icons/trash-2.svg?raw";
import person from "lucide-static/icons/user-round.svg?raw";
import users from "lucide-static/icons/users.svg?raw";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

const ICONS = {
  arrowLeft,
  chevronDown,
  chevronUp,
  download,
  close,
  ellipsis,
  lasso,
  layout,
  maximize,
  menu,
  minus,
  moon,
  panelClose,
  panelOpen,
  pencil,
  plus,
  quote,
  search,
  sliders,
  sun,
  system,
  trash,
};

const KIND_ICONS: Record<string, string> = {
  State: mapPin,
  Organization: landmark,
  Institution: building,
  Person: person,
  Group: users,
  Force: shield,
  Media: tv,
  Territory: mapPin,
  Place: mapPin,
  Treaty: fileText,
  Event: calendar,
  Issue: question,
};

/** Returns a line icon as decoration: beside a name, or in a button that has one. */
export const decorative = (svg: string) =>
  unsafeHTML(svg.replace("<svg", '<svg aria-hidden="true"'));

/** One of the shipped line icons, 16 px, in the colour of its text. */
export const icon = (name: keyof typeof ICONS) => decorative(ICONS[name]);

/** The icon of a kind of actor, the same as on the map. */
export const kindIcon = (kind: string) => decorative(KIND_ICONS[kind] ?? users);
