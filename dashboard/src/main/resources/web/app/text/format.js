import { settings } from "../data/settings.js";
import { clock } from "../data/clock.js";
import { language, t } from "./language.js";

const formats = new Map();

function format(name, options) {
  const key = language.tag + name;
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(language.tag, { timeZone: settings.zone, hour12: false, ...options }));
  }
  return formats.get(key);
}

/** 75_000 as 1:15, 3_700_000 as 1:01:40: for things that tick. */
export function duration(milliseconds) {
  if (milliseconds === null || milliseconds === undefined) {
    return "–";
  }
  const seconds = Math.floor(milliseconds / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** A length in words of one or two units: 24 min, 3 h 10 min, 2 d 4 h. */
export function span(milliseconds) {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  if (minutes < 1) {
    return t("span.s", { s: Math.floor(Math.abs(milliseconds) / 1000) });
  }
  if (minutes < 60) {
    return t("span.m", { m: minutes });
  }
  const hours = Math.floor(minutes / 60);
  return hours < 24
    ? t("span.hm", { h: hours, m: minutes % 60 })
    : t("span.dh", { d: Math.floor(hours / 24), h: hours % 24 });
}

export function timeOfDay(instant) {
  return instant ? format("time", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant)) : "–";
}

export function timeWithSeconds(instant) {
  const options = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" };
  return instant ? format("seconds", options).format(new Date(instant)) : "–";
}

/** A date such as 2026-03-02, which has no time and no zone. */
export function day(date) {
  const options = { weekday: "short", month: "short", day: "numeric", timeZone: "UTC" };
  return format("date", options).format(new Date(date));
}

/** The time, with its day when that is not today. */
export function moment(instant) {
  const dayOf = (time) => format("day", { month: "short", day: "numeric" }).format(new Date(time));
  return dayOf(instant) === dayOf(clock.now()) ? timeOfDay(instant) : `${dayOf(instant)} ${timeOfDay(instant)}`;
}

export function count(number) {
  return number === null || number === undefined ? "–" : new Intl.NumberFormat(language.tag).format(number);
}

export function percent(number) {
  return number === null || number === undefined ? "–" : `${Math.round(number)}%`;
}

/** A name that may come in both languages. */
export function named(name, otherwise) {
  return (typeof name === "object" && name !== null ? (name[language.tag] ?? name.en) : name) || otherwise;
}
