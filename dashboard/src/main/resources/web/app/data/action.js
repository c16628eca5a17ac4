import { Signal } from "../signal.js";
import { call } from "./api.js";

/** What a leader may do: about something that is stuck, which needs a reason, and about what asks for one. */
const PATHS = {
  end: (id) => `/api/routing/calls/${encodeURIComponent(id)}/end`,
  requeue: (id) => `/api/routing/calls/${encodeURIComponent(id)}/requeue`,
  free: (id) => `/api/routing/agents/${encodeURIComponent(id)}/free`,
  answerHand: (id) => `/api/routing/calls/${encodeURIComponent(id)}/hand/answer`,
  takeUrgent: (id) => `/api/routing/calls/${encodeURIComponent(id)}/urgent/take`,
};

/** The action that is being asked about, and the words about the last one that was done. */
class Action extends Signal {
  asked = null;
  outcome = null;

  ask(name, id, who) {
    this.asked = { name, id, who };
    this.outcome = null;
    this.changed();
  }

  cancel() {
    this.asked = null;
    this.changed();
  }

  perform(reason) {
    const { name, id } = this.asked;
    this.asked = null;
    return this.#post(name, id, { reason });
  }

  /** Takes up what asks for a leader: no question first. */
  take(name, id) {
    return this.#post(name, id);
  }

  async #post(name, id, body) {
    try {
      await call(PATHS[name](id), { method: "POST", body });
      this.#tell({ done: name });
    } catch (refusal) {
      this.#tell({ failed: refusal.message });
    }
  }

  #tell(outcome) {
    this.outcome = outcome;
    this.changed();
    setTimeout(() => {
      if (this.outcome === outcome) {
        this.outcome = null;
        this.changed();
      }
    }, 8000);
  }
}

export const action = new Action();
