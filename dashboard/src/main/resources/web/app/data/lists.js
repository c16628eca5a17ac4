import { Signal } from "../signal.js";
import { call } from "./api.js";
import { clock } from "./clock.js";

const BETWEEN = 10_000;

/** A list that leaders decide on: asked for again every ten seconds while somebody looks, and after each decision. */
class List extends Signal {
  /** What matters first is first; null before the first answer. */
  items = null;
  refusal = null;
  #path;
  #states;
  #asked = null;

  /** @param states in the order in which they matter */
  constructor(path, states) {
    super();
    this.#path = path;
    this.#states = states;
  }

  get(id) {
    return this.items?.find((item) => item.id === id);
  }

  look() {
    const turn = Math.floor(clock.now() / BETWEEN);
    if (turn !== this.#asked) {
      this.#asked = turn;
      this.reload();
    }
  }

  async reload() {
    try {
      const { items } = await call(this.#path);
      this.items = items.sort((one, other) => this.#rank(one) - this.#rank(other));
      this.refusal = null;
    } catch (refusal) {
      this.refusal = refusal;
    }
    this.changed();
  }

  #rank(item) {
    const rank = this.#states.indexOf(item.status);
    return rank < 0 ? this.#states.length : rank;
  }
}

export const bulletins = new List("/api/routing/bulletins/all", ["PROPOSED", "IN_FORCE", "SCHEDULED", "OVER", "WITHDRAWN"]);
export const nuisances = new List("/api/routing/nuisance-numbers?size=200", [
  "PROPOSED", "APPEALED", "LISTED", "REFUSED", "LIFTED", "EXPIRED",
]);
