import { describe, expect, it } from "vitest";
import { clientAddress, clientOf } from "../../../server/http/client-address.ts";

const socket = { remoteAddress: "10.0.0.9" } as never;

describe("clientAddress(request)", () => {
  it.each([
    ["198.51.100.1", "198.51.100.1"],
    ["2001:db8::1", "2001:db8::1"],
    ["::ffff:198.51.100.1", "198.51.100.1"],
    ["198.51.100.1:4711", "198.51.100.1"],
    ["[2001:db8::1]:4711", "2001:db8::1"],
  ])("is the address that a proxy sends: %s", (ip, address) => {
    expect(clientAddress({ ip, socket })).toBe(address);
  });

  it.each(["", "unknown", "x".repeat(5000), "198.51.100.1.", "a:1", undefined])(
    "is the connection's if a proxy sends no valid address: %s",
    (ip) => {
      expect(clientAddress({ ip, socket })).toBe("10.0.0.9");
    },
  );
});

describe("clientOf(request)", () => {
  it.each([
    ["198.51.100.1", "198.51.100.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::6", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1:2:3:4:5", "fe80:0:0:1::/64"],
  ])("counts %s as %s", (ip, client) => {
    expect(clientOf({ ip, socket })).toBe(client);
  });
});
