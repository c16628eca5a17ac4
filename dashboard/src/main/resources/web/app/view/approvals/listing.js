import { nothing } from "lit";
import { session } from "../../data/session.js";
import { Watch } from "../../signal.js";
import { t } from "../../text/language.js";
import { problemWords } from "../../text/problems.js";
import { Panel } from "../panel.js";

const DENIED = 403;

/** A list that leaders decide on, and how another entry begins: asked for while it is looked at, not streamed. */
export class Listing extends Panel {
  constructor(list) {
    super();
    this.list = list;
    new Watch(this, list, session);
  }

  willUpdate() {
    this.list.look();
  }

  rows() {
    return this.list.items ?? [];
  }

  summary() {
    return session.may("shift-leader", "supervisor") ? this.begin() : nothing;
  }

  state() {
    return this.list.refusal?.status === DENIED ? "denied" : "live";
  }

  emptyWords() {
    const { items, refusal } = this.list;
    if (refusal && !items) {
      return this.state() === "denied" ? t("panel.denied") : problemWords(refusal);
    }
    return t(items ? this.kind + ".empty" : "panel.loading");
  }
}
