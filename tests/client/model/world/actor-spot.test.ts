import { expect, test } from "vitest";
import { spotOf } from "../../../../client/model/world/actor-spot.ts";

const actor = (kind: string, name: string, country = "", aliases: string[] = []) => ({
  ...{ kind, name, country, aliases },
});

test("an organization is at its seat, by any of its names, before the state that a pack gives it", () => {
  const brussels = spotOf(actor("Organization", "NATO"));
  expect(brussels).toEqual([4.4, 50.8]);
  const other = actor("Organization", "Allianz", "US", ["North Atlantic Treaty Organization"]);
  expect(spotOf(other)).toEqual(brussels);
  expect(spotOf(actor("Organization", "Friends of Lake Sevan", "AM"))).toEqual(
    spotOf(actor("State", "Armenia", "AM")),
  );
});

test("others are at the place of their state, and nowhere without one", () => {
  expect(spotOf(actor("Person", "Somebody", "AM"))).toEqual([44.9, 40.3]);
  expect(spotOf(actor("State", "Soviet Union"))).toBeNull();
  // A person who is called like an organization has no seat.
  expect(spotOf(actor("Person", "NATO"))).toBeNull();
});
