import { describe, expect, it } from "vitest";
import { parseTrustProxy } from "../../../server/http/trust-proxy.ts";

describe("parseTrustProxy(text)", () => {
  it.each([
    ["true", true],
    ["False", false],
    ["0", 0],
    ["2", 2],
    ["loopback", ["loopback"]],
    ["loopback, uniquelocal 10.0.0.0/8", ["loopback", "uniquelocal", "10.0.0.0/8"]],
    ["192.168.0.0/255.255.0.0", ["192.168.0.0/255.255.0.0"]],
    ["2001:db8::/32", ["2001:db8::/32"]],
  ])("reads %s", (text, value) => {
    expect(parseTrustProxy(text)).toEqual(value);
  });

  it.each(["nginx", "-1", "1.5", "10.0.0.0/33", "10.0.0", "loopback,,x", ",", "yes"])(
    "rejects %s",
    (text) => {
      expect(parseTrustProxy(text)).toBeNull();
    },
  );
});
