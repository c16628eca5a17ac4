import { board } from "./board.js";
import { clock } from "../data/clock.js";

/** Services beat each 5 s: two beats missed, and what is shown may no longer be true. */
export const STALE_AFTER_MS = 12_000;

/** What this page knows of one service's stream: connecting -> live <-> stale; or denied to this person. */
export class Feed {
  state = "connecting";
  heardAt = Date.now();
  lastEventId = null;

  constructor(service) {
    this.service = service;
  }

  take(event) {
    const data = JSON.parse(event.data);
    if (event.name === "gone") {
      this.state = data.status === 401 || data.status === 403 ? "denied" : this.state;
      return;
    }
    if (event.name === "snapshot") {
      board.snapshot(data);
    } else if (event.name === "delta") {
      board.delta(data);
    } else if (event.name === "beat" && data.at) {
      clock.heard(data.at);
    }
    this.lastEventId = event.id ?? this.lastEventId;
    this.heardAt = Date.now();
    this.state = "live";
  }

  look() {
    if (this.state !== "denied" && Date.now() - this.heardAt > STALE_AFTER_MS) {
      this.state = "stale";
    }
  }
}
