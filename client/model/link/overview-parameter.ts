import { either, names, number } from "../parameter/codec.ts";
import {
  CLOSED_OVERVIEW,
  MEMBERS_PAGE,
  MOST_MEMBERS,
  type OverviewChoice,
} from "../overview/choice.ts";
import type { Parameter } from "./parameter.ts";

const DRAWN = either("yes", "no");
const ACTORS = names(({ actors }) => actors);
const MEMBERS = number(1, MOST_MEMBERS, 0);

/** Whether communities are drawn, and which are open: names as GET /api/overview has them. */
export const overview: Parameter = {
  names: ["overview", "expand", "show", "members"],
  read: (query, view) => {
    const before = view.overview;
    const asked: OverviewChoice = {
      drawn: query.read("overview", DRAWN) ?? before.drawn,
      expand: query.read("expand", ACTORS) ?? before.expand,
      show: query.read("show", ACTORS) ?? before.show,
      members: query.read("members", MEMBERS) ?? before.members,
    };
    return JSON.stringify(asked) === JSON.stringify(before) ? view : { ...view, overview: asked };
  },
  write: ({ overview: { drawn, expand, show, members } }) => {
    const written: [string, string | false][] = [
      ["overview", drawn !== CLOSED_OVERVIEW.drawn && DRAWN.write(drawn ?? true)],
      ["expand", expand.length > 0 && ACTORS.write([...expand])],
      ["show", show.length > 0 && ACTORS.write([...show])],
      ["members", members !== MEMBERS_PAGE && MEMBERS.write(members)],
    ];
    return written.filter((one): one is [string, string] => one[1] !== false);
  },
};
