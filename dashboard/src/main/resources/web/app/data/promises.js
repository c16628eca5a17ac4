import { board } from "../live/board.js";
import { clock } from "./clock.js";

/** The promises that are owed: when they are due, how urgent they are, and how many there are beside those shown. */

const dueTimes = new WeakMap();
let sorted = { from: null, values: [] };

/** In milliseconds. A promise that changes is another object, so each is read once. */
export function dueTime(promise) {
  let time = dueTimes.get(promise);
  if (time === undefined) {
    time = Date.parse(promise.dueAt);
    dueTimes.set(promise, time);
  }
  return time;
}

/** Due soonest first. The same array until a promise changes. */
export function soonestFirst() {
  const all = board.all("promises");
  if (sorted.from !== all) {
    const order = (one, other) => dueTime(one) - dueTime(other) || (one.id < other.id ? -1 : 1);
    sorted = { from: all, values: [...all].sort(order) };
  }
  return sorted.values;
}

/** How urgent a promise is: as the service said, and overdue from the moment it is. */
export function riskOf(promise) {
  return dueTime(promise) <= clock.now() ? "OVERDUE" : (promise.risk ?? "NONE");
}

/** Part of the time that was gone when it was last told, in percent; 100 is overdue. */
export function gonePercent(risk) {
  return risk === "OVERDUE" ? 100 : Number(/^AT_RISK_(\d+)$/.exec(risk)?.[1] ?? 0);
}

/** All that are open, those included that are due too late to be told one by one. */
export function openPromises() {
  const told = board.all("promiseTotals").reduce((sum, total) => sum + total.open, 0);
  return Math.max(told, board.all("promises").length);
}
