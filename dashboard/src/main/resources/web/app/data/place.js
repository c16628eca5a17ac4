import { Signal } from "../signal.js";

export const PLACES = ["centre", "promises", "approvals", "intervals", "reports"];

/** Which part of the page is looked at; it stands in the address, so that a wall can be opened at one. */
class Place extends Signal {
  constructor() {
    super();
    addEventListener("hashchange", () => this.changed());
  }

  get name() {
    const asked = location.hash.slice(1);
    return PLACES.includes(asked) ? asked : PLACES[0];
  }
}

export const place = new Place();
