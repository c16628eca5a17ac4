import { settings } from "./settings.js";

/** Between instants and what the clocks of the centre show, wherever this browser is. */

/** 2026-03-02T10:00, as date-and-time fields have it. */
export function clocksAt(time) {
  return new Date(time + offsetAt(time)).toISOString().slice(0, 16);
}

/** The instant at which the clocks show this, in ISO-8601. */
export function instantOf(shown) {
  const asIfUtc = Date.parse(shown + "Z");
  const near = asIfUtc - offsetAt(asIfUtc);
  return new Date(asIfUtc - offsetAt(near)).toISOString(); // where clocks change, the offset near by counts
}

/** What the clocks are ahead of UTC, milliseconds. */
function offsetAt(time) {
  const shown = new Intl.DateTimeFormat("en", {
    timeZone: settings.zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
    hour: "numeric", minute: "numeric", second: "numeric",
  });
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    shown.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  const whole = Math.floor(time / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}
