import { Signal } from "../signal.js";
import { board } from "./board.js";
import { LiveConnection } from "./connection.js";

const SERVICES = ["routing", "callback", "qa"];
const SERVICE_OF = {
  queues: "routing",
  agents: "routing",
  calls: "routing",
  promises: "callback",
  evaluations: "qa",
};

/** All live streams of this page. */
class Connections extends Signal {
  #open = new Map();

  start() {
    this.stop();
    for (const service of SERVICES) {
      const connection = new LiveConnection(service);
      connection.addEventListener("change", () => this.changed());
      this.#open.set(service, connection.start());
    }
  }

  stop() {
    this.#open.forEach((connection) => connection.stop());
    this.#open.clear();
    board.clear();
  }

  /** State of the stream that brings a kind of thing. */
  stateOf(kind) {
    return this.#open.get(SERVICE_OF[kind])?.state ?? "connecting";
  }

  /** The streams that have been silent too long. */
  stale() {
    return [...this.#open.values()].filter((connection) => connection.state === "stale");
  }

  /** The page as a whole: the worst of what it may see. */
  get state() {
    const states = [...this.#open.values()].map((connection) => connection.state);
    return ["stale", "connecting", "live"].find((state) => states.includes(state)) ?? "denied";
  }
}

export const connections = new Connections();
