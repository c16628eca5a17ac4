import { Signal } from "../signal.js";

/** The services' time, once a second: durations tick without anybody sending them. */
class Clock extends Signal {
  #ahead = 0;

  constructor() {
    super();
    setInterval(() => this.changed(), 1000);
  }

  /** A service said what time it is. */
  heard(instant) {
    this.#ahead = Date.parse(instant) - Date.now();
  }

  now() {
    return Date.now() + this.#ahead;
  }

  /** Milliseconds from this time until now; null when there is no such time. */
  since(instant) {
    return instant ? Math.max(0, this.now() - Date.parse(instant)) : null;
  }
}

export const clock = new Clock();
