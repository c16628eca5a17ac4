import { board } from "../live/board.js";
import { Signal } from "../signal.js";
import { gonePercent, riskOf } from "./promises.js";

/** What promises can be filtered by, and how each has it; a promise without an owner or a team is under "". */
export const FIELDS = {
  kind: (promise) => promise.kind ?? "",
  ownerId: (promise) => promise.ownerId ?? "",
  team: (promise) => promise.team ?? "",
  queueId: (promise) => promise.queueId ?? "",
};

/** Which promises the board shows; null is any. */
class PromiseFilter extends Signal {
  wanted = { risk: null, kind: null, ownerId: null, team: null, queueId: null };
  #occurring = { of: null, values: {} };

  set(field, value) {
    this.wanted = { ...this.wanted, [field]: value };
    this.changed();
  }

  clear() {
    this.wanted = Object.fromEntries(Object.keys(this.wanted).map((field) => [field, null]));
    this.changed();
  }

  get isOn() {
    return Object.values(this.wanted).some((value) => value !== null);
  }

  /** Those of every risk that have all else that is wanted. */
  ofAnyRisk(promises) {
    const wanted = Object.keys(FIELDS).filter((field) => this.wanted[field] !== null);
    return wanted.length === 0
      ? promises
      : promises.filter((promise) => wanted.every((field) => FIELDS[field](promise) === this.wanted[field]));
  }

  ofWantedRisk(promises) {
    return this.wanted.risk === null ? promises : promises.filter((promise) => riskOf(promise) === this.wanted.risk);
  }

  /** The values of a field that occur on the board; gathered once per change. */
  occurring(field) {
    const all = board.all("promises");
    if (this.#occurring.of !== all) {
      this.#occurring = { of: all, values: {} };
    }
    this.#occurring.values[field] ??= [...new Set(all.map(FIELDS[field]))];
    return this.#occurring.values[field];
  }
}

/** How many promises there are of each risk, the most urgent first. */
export function countByRisk(promises) {
  const counts = new Map([["OVERDUE", 0], ["AT_RISK_80", 0], ["AT_RISK_50", 0], ["NONE", 0]]);
  for (const promise of promises) {
    const risk = riskOf(promise);
    counts.set(risk, (counts.get(risk) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => gonePercent(other) - gonePercent(one));
}

export const promiseFilter = new PromiseFilter();
