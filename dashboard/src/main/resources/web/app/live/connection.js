import { Signal } from "../signal.js";
import { open } from "../data/api.js";
import { clock } from "../data/clock.js";
import { board } from "./board.js";
import { events } from "./sse.js";

/** Services beat each 5 s: two beats missed, and what is shown may no longer be true. */
const STALE_AFTER_MS = 12_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/**
 * One service's live stream, kept open: connecting -> live <-> stale -> connecting …; a reader without the role is
 * denied. After a break it resumes with the id of the last event, or is sent a new snapshot.
 */
export class LiveConnection extends Signal {
  state = "connecting";
  heardAt = Date.now();
  #lastEventId = null;
  #stop = new AbortController();
  #attempt = null;
  #quietSince = Date.now();
  #watchdog = 0;

  constructor(service) {
    super();
    this.service = service;
  }

  start() {
    this.#watchdog = setInterval(() => this.#look(), 1000);
    this.#run();
    return this;
  }

  stop() {
    clearInterval(this.#watchdog);
    this.#stop.abort();
  }

  async #run() {
    let pause = FIRST_PAUSE_MS;
    while (!this.#stop.signal.aborted) {
      try {
        await this.#read(() => (pause = FIRST_PAUSE_MS));
      } catch (refusal) {
        if (refusal.status === 401 || refusal.status === 403) {
          this.#become("denied");
          return;
        }
      }
      await sleep(pause * (0.75 + Math.random() / 2));
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
    }
  }

  async #read(heard) {
    this.#attempt = new AbortController();
    this.#quietSince = Date.now();
    const signal = AbortSignal.any([this.#stop.signal, this.#attempt.signal]);
    const headers = { Accept: "text/event-stream" };
    if (this.#lastEventId) {
      headers["Last-Event-ID"] = this.#lastEventId;
    }
    const response = await open(`/api/${this.service}/stream`, { headers, signal });
    for await (const event of events(response.body)) {
      heard();
      this.#take(event);
    }
  }

  #take(event) {
    const data = JSON.parse(event.data);
    if (event.name === "snapshot") {
      board.snapshot(data);
    } else if (event.name === "delta") {
      board.delta(data);
    } else if (event.name === "beat" && data.at) {
      clock.heard(data.at);
    }
    this.#lastEventId = event.id ?? this.#lastEventId;
    this.heardAt = this.#quietSince = Date.now();
    this.#become("live");
  }

  /** A connection that only looks open is as bad as none: it is dropped and made again. */
  #look() {
    const now = Date.now();
    if (this.state !== "denied" && now - this.heardAt > STALE_AFTER_MS) {
      this.#become("stale");
    }
    if (now - this.#quietSince > STALE_AFTER_MS) {
      this.#quietSince = now;
      this.#attempt?.abort();
    }
  }

  #become(state) {
    if (this.state !== state) {
      this.state = state;
      this.changed();
    }
  }
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
