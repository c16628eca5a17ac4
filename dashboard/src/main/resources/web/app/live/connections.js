import { open } from "../data/api.js";
import { signedOut } from "../data/provider.js";
import { Signal } from "../signal.js";
import { board } from "./board.js";
import { Feed, STALE_AFTER_MS } from "./feed.js";
import { events } from "./sse.js";

const SERVICES = ["routing", "callback", "qa"];
const SERVICE_OF = { queues: "routing", agents: "routing", calls: "routing", promises: "callback", evaluations: "qa" };
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/**
 * The page's one stream, which carries those of all services, kept open: after a break it resumes with the ids of the
 * last events; one that is open but silent is dropped and made again.
 */
class Connections extends Signal {
  #feeds = new Map();
  #stop = new AbortController();
  #attempt = new AbortController();
  #quietSince = 0;
  #watchdog = 0;

  start() {
    this.stop();
    this.#feeds = new Map(SERVICES.map((service) => [service, new Feed(service)]));
    this.#stop = new AbortController();
    this.#watchdog = setInterval(() => this.#look(), 1000);
    this.#run(this.#stop.signal);
  }

  stop() {
    clearInterval(this.#watchdog);
    this.#stop.abort();
    this.#attempt.abort();
    this.#feeds.clear();
    board.clear();
  }

  /** State of the stream that brings a kind of thing. */
  stateOf(kind) {
    return this.#feeds.get(SERVICE_OF[kind])?.state ?? "connecting";
  }

  /** The services that have been silent too long. */
  stale() {
    return [...this.#feeds.values()].filter((feed) => feed.state === "stale");
  }

  /** The page as a whole: the worst of what it may see. */
  get state() {
    const states = [...this.#feeds.values()].map((feed) => feed.state);
    return ["stale", "connecting", "live"].find((state) => states.includes(state)) ?? "denied";
  }

  async #run(stopped) {
    let pause = FIRST_PAUSE_MS;
    while (!stopped.aborted) {
      try {
        await this.#read(() => (pause = FIRST_PAUSE_MS));
      } catch {
        this.changed();
      }
      await new Promise((resolve) => setTimeout(resolve, pause * (0.75 + Math.random() / 2)));
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
    }
  }

  async #read(heard) {
    this.#attempt = new AbortController();
    this.#quietSince = Date.now();
    const ids = [...this.#feeds.values()].filter((feed) => feed.lastEventId);
    const headers = { Accept: "text/event-stream" };
    if (ids.length > 0) {
      headers["Last-Event-ID"] = ids.map((feed) => `${feed.service}=${feed.lastEventId}`).join(",");
    }
    const response = await open("/live", { headers, signal: this.#attempt.signal });
    for await (const event of events(response.body)) {
      heard();
      this.#take(event);
    }
  }

  #take(event) {
    const feed = this.#feeds.get(event.from);
    if (!feed) {
      return;
    }
    const before = feed.state;
    this.#quietSince = Date.now();
    feed.take(event);
    if (event.name === "gone" && JSON.parse(event.data).status === 401) {
      signedOut();
    }
    if (feed.state !== before) {
      this.changed();
    }
  }

  #look() {
    const before = this.state;
    this.#feeds.forEach((feed) => feed.look());
    if (this.state !== before) {
      this.changed();
    }
    if (Date.now() - this.#quietSince > STALE_AFTER_MS) {
      this.#quietSince = Date.now();
      this.#attempt.abort();
    }
  }
}

export const connections = new Connections();
