import { expect, it } from "vitest";
import { networkHash, networkOf } from "@/lib/privacy/network";

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8:0:0:0:0:0:1", "2001:db8:0:0::/64"],
  ["[2001:db8:1:2::9]", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64"],
  ["", "unknown"],
  ["not an address", "unknown"],
])("%s is of the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it("tells nothing about the network", () => {
  expect(networkHash("192.0.2.7")).toMatch(/^[0-9a-f]{64}$/);
  expect(networkHash("192.0.2.7")).not.toBe(networkHash("192.0.2.8"));
});
