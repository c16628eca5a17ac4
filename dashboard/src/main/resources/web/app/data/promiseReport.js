import { Signal } from "../signal.js";
import { call, open } from "./api.js";
import { clock } from "./clock.js";
import { settings } from "./settings.js";

const DAY = 86_400_000;

/** Which report of promises is wanted, and what the service answered. */
class PromiseReport extends Signal {
  wanted = null;
  answer = null;
  problem = null;
  isLoading = false;

  /** Asks for it; at first for the last seven days by kind. An answer that somebody no longer waits for is dropped. */
  async load(wanted = this.wanted ?? lastWeek()) {
    this.wanted = wanted;
    this.isLoading = true;
    this.changed();
    try {
      const answer = await call(path(wanted));
      this.#settle(wanted, answer, null);
    } catch (refusal) {
      this.#settle(wanted, null, refusal.message);
    }
  }

  /** The same as a table that a spreadsheet opens: its address in this browser, and a name for the file. */
  async table() {
    const { wanted } = this;
    const response = await open(path(wanted), { headers: { Accept: "text/csv" } });
    return { address: URL.createObjectURL(await response.blob()), name: `promises-${wanted.from}-${wanted.to}.csv` };
  }

  #settle(wanted, answer, problem) {
    if (wanted === this.wanted) {
      this.answer = answer;
      this.problem = problem;
      this.isLoading = false;
      this.changed();
    }
  }
}

function path(wanted) {
  return "/api/callback/reports/promises?" + new URLSearchParams({ ...wanted, ...(settings.zone && { zone: settings.zone }) });
}

function lastWeek() {
  return { from: dayOf(clock.now() - 6 * DAY), to: dayOf(clock.now()), by: "kind" };
}

/** 2026-03-02, by the centre's clocks. */
function dayOf(time) {
  const parts = new Intl.DateTimeFormat("en", { timeZone: settings.zone, year: "numeric", month: "2-digit", day: "2-digit" });
  const { year, month, day } = Object.fromEntries(parts.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${year}-${month}-${day}`;
}

export const promiseReport = new PromiseReport();
