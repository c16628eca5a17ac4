import { board } from "../live/board.js";
import { Signal } from "../signal.js";
import { call as request } from "./api.js";
import { clock } from "./clock.js";
import { remember, remembered } from "./preferences.js";
import { settings } from "./settings.js";

export const LENGTHS = [15, 30, 60];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Figures of a queue or an agent on the local day, interval by interval; asked for anew each minute while somebody looks. */
class Intervals extends Signal {
  items = null;
  problem = null;
  minutes = LENGTHS.find((length) => String(length) === remembered("intervals.minutes")) ?? 30;
  #whose = null;
  #asked = null;

  /** What was chosen, such as queues/service or agents/agent-1, else the first queue; null while none is known. */
  get whose() {
    const first = board.all("queues")[0];
    return this.#whose ?? (first ? "queues/" + first.id : null);
  }

  /** queues or agents. */
  get kind() {
    return this.whose?.split("/")[0] ?? "queues";
  }

  choose(whose) {
    this.#whose = whose;
    this.#anew();
  }

  cutInto(minutes) {
    this.minutes = minutes;
    remember("intervals.minutes", String(minutes));
    this.#anew();
  }

  /** Asks when the minute, the choice or the length is another one than last time. */
  look() {
    const key = [this.whose, this.minutes, Math.floor(clock.now() / MINUTE)].join(" ");
    if (this.whose !== null && key !== this.#asked) {
      this.#asked = key;
      this.#load(key);
    }
  }

  /** Also when the choice is the same as before: nothing may wait for an answer that was taken away. */
  #anew() {
    this.#asked = null;
    this.items = null;
    this.problem = null;
    this.changed();
  }

  async #load(key) {
    try {
      const answer = await request(path(this.whose, this.minutes, clock.now()));
      this.#tell(key, answer.items, null);
    } catch (refusal) {
      this.#tell(key, null, refusal.message);
    }
  }

  #tell(key, items, problem) {
    if (key === this.#asked) {
      this.items = items;
      this.problem = problem;
      this.changed();
    }
  }
}

/** From local midnight to the end of the interval that is running. */
function path(whose, minutes, now) {
  const [kind, id] = whose.split("/");
  const midnight = midnightBefore(now);
  const length = minutes * MINUTE;
  const to = midnight + (Math.floor((now - midnight) / length) + 1) * length;
  const span = new URLSearchParams({ from: second(midnight), to: second(to), minutes });
  return `/api/routing/${kind}/${encodeURIComponent(id)}/intervals?${span}`;
}

/** On a day on which the clocks are changed they show more or less than has gone by. */
function midnightBefore(now) {
  const near = now - sinceMidnight(now);
  const shown = sinceMidnight(near);
  return shown < DAY / 2 ? near - shown : near + DAY - shown;
}

/** Milliseconds that the clocks of the centre show. */
function sinceMidnight(now) {
  const clocks = new Intl.DateTimeFormat("en", {
    timeZone: settings.zone, hourCycle: "h23", hour: "numeric", minute: "numeric", second: "numeric",
  });
  const shown = Object.fromEntries(clocks.formatToParts(now).map((part) => [part.type, Number(part.value)]));
  return ((shown.hour * 60 + shown.minute) * 60 + shown.second) * 1000 + (now % 1000);
}

function second(time) {
  return new Date(Math.round(time / 1000) * 1000).toISOString().replace(".000Z", "Z");
}

export const intervals = new Intervals();
