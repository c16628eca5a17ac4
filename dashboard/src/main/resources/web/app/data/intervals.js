import { board } from "../live/board.js";
import { Signal } from "../signal.js";
import { call as request } from "./api.js";
import { clock } from "./clock.js";
import { remember, remembered } from "./preferences.js";
import { settings } from "./settings.js";

export const LENGTHS = [15, 30, 60];

const MINUTE = 60_000;

/** One queue's figures of the local day, interval by interval; asked for anew each minute while somebody looks. */
class Intervals extends Signal {
  items = null;
  problem = null;
  minutes = LENGTHS.find((length) => String(length) === remembered("intervals.minutes")) ?? 30;
  #queue = null;
  #asked = null;

  /** The one that was chosen, else the first there is; null while none is known. */
  get queue() {
    return this.#queue ?? board.all("queues")[0]?.id ?? null;
  }

  choose(queue) {
    this.#queue = queue;
    this.#anew();
  }

  cutInto(minutes) {
    this.minutes = minutes;
    remember("intervals.minutes", String(minutes));
    this.#anew();
  }

  /** Asks when the minute, the queue or the length is another one than last time. */
  look() {
    const key = [this.queue, this.minutes, Math.floor(clock.now() / MINUTE)].join(" ");
    if (this.queue !== null && key !== this.#asked) {
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
      const answer = await request(path(this.queue, this.minutes, clock.now()));
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
function path(queue, minutes, now) {
  const gone = sinceMidnight(now);
  const midnight = now - gone;
  const length = minutes * MINUTE;
  const to = midnight + (Math.floor(gone / length) + 1) * length;
  const span = new URLSearchParams({ from: second(midnight), to: second(to), minutes });
  return `/api/routing/queues/${encodeURIComponent(queue)}/intervals?${span}`;
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
