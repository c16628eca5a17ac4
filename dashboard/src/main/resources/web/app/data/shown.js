import { Signal } from "../signal.js";

/** What the drawer shows: a kind and an id, or nothing. */
class Shown extends Signal {
  kind = null;
  id = null;

  set(kind, id) {
    this.kind = kind;
    this.id = id;
    this.changed();
  }
}

export const shown = new Shown();
export const show = (kind, id) => shown.set(kind, id);
