import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import type { MapGround } from "../scene/map-ground.ts";
import type { GroupMarks } from "./group-marks.ts";

/** The marks of groups on a map, whose code comes when there are groups for the first time. */
export class Groups {
  #marks: GroupMarks | null = null;
  #groups: ActorGroups | null = null;
  #over = false;

  constructor(private readonly ground: () => MapGround) {}

  /** Shows groups, or none. */
  async show(groups: ActorGroups | null): Promise<void> {
    this.#groups = groups;
    if (groups && !this.#marks) {
      const { GroupMarks } = await import("./group-marks.ts");
      if (this.#over) return;
      this.#marks ??= new GroupMarks(this.ground());
    }
    this.#marks?.show(this.#groups ?? { groups: [], marked: [] });
  }

  end(): void {
    this.#over = true;
    this.#marks?.end();
  }
}
