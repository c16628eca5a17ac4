import { Signal } from "../signal.js";

/** Everything the services told, by kind and id. Changes are announced once per frame, however many there were. */
class Board extends Signal {
  #kinds = new Map();
  #sorted = new Map();
  #announced = false;

  snapshot(snapshot) {
    for (const [kind, values] of Object.entries(snapshot)) {
      this.#kinds.set(kind, new Map(values.map((value) => withId(value, value.id ?? value.queueId))));
      this.#touch(kind);
    }
  }

  delta({ kind, id, value }) {
    const values = this.#kinds.get(kind) ?? new Map();
    this.#kinds.set(kind, values);
    if (value === null) {
      values.delete(id);
    } else {
      values.set(...withId(value, id));
    }
    this.#touch(kind);
  }

  /** Whether a snapshot of this kind has come. */
  knows(kind) {
    return this.#kinds.has(kind);
  }

  get(kind, id) {
    return this.#kinds.get(kind)?.get(id);
  }

  /** All values of a kind. The same array until something of the kind changes. */
  all(kind) {
    return this.sorted(kind, null);
  }

  /** All values of a kind in this order; computed once per change. */
  sorted(kind, order) {
    const cached = this.#sorted.get(kind);
    if (cached && cached.order === order) {
      return cached.values;
    }
    const values = [...(this.#kinds.get(kind)?.values() ?? [])];
    if (order) {
      values.sort(order);
    }
    this.#sorted.set(kind, { order, values });
    return values;
  }

  clear() {
    this.#kinds.clear();
    this.#sorted.clear();
    this.changed();
  }

  #touch(kind) {
    this.#sorted.delete(kind);
    if (!this.#announced) {
      this.#announced = true;
      setTimeout(() => {
        this.#announced = false;
        this.changed();
      }, 50);
    }
  }
}

/** A queue names itself queueId: here everything has an id. */
function withId(value, id) {
  return [id, { ...value, id }];
}

export const board = new Board();
