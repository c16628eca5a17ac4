import { Signal } from "../signal.js";
import { otherThan, wrongFields } from "../text/problems.js";
import { call } from "./api.js";

/** What somebody is about to send: kept until the service has taken it, with what the service found wrong. */
export class Draft extends Signal {
  /** What it is about; null while nothing is being written. */
  of = null;
  isSending = false;
  #refusal = null;

  begin(of) {
    this.of = of;
    this.#refusal = null;
    this.changed();
  }

  cancel() {
    this.of = null;
    this.changed();
  }

  /** What is wrong with this field; empty when nothing is. */
  wrongAt(name) {
    return wrongFields(this.#refusal).get(name) ?? "";
  }

  /** What is wrong with none of these fields; empty when nothing is. */
  wrongOtherThan(names) {
    return otherThan(names, this.#refusal);
  }

  /** Whether the service took it; then nothing is being written any more. */
  async send(path, body) {
    const sent = this.of;
    this.isSending = true;
    this.changed();
    let refusal = null;
    try {
      await call(path, { method: "POST", body });
    } catch (failure) {
      refusal = failure;
    }
    this.isSending = false;
    if (this.of === sent) {
      this.of = refusal ? sent : null;
      this.#refusal = refusal;
    }
    this.changed();
    return refusal === null;
  }
}
