import { problemWords } from "../text/problems.js";
import { call } from "./api.js";
import { Draft } from "./draft.js";

const of = (path) => (id) => path.replace("{id}", encodeURIComponent(id));

/** What a leader may do: about something that is stuck or waits for a decision, which needs a reason, and about what asks for one. */
const PATHS = {
  end: of("/api/routing/calls/{id}/end"),
  requeue: of("/api/routing/calls/{id}/requeue"),
  free: of("/api/routing/agents/{id}/free"),
  answerHand: of("/api/routing/calls/{id}/hand/answer"),
  takeUrgent: of("/api/routing/calls/{id}/urgent/take"),
  approveBulletin: of("/api/routing/bulletins/{id}/approve"),
  withdrawBulletin: of("/api/routing/bulletins/{id}/withdraw"),
  approveNuisance: of("/api/routing/nuisance-numbers/{id}/approve"),
  refuseNuisance: of("/api/routing/nuisance-numbers/{id}/refuse"),
  appealNuisance: of("/api/routing/nuisance-numbers/{id}/appeal"),
  grantNuisance: of("/api/routing/nuisance-numbers/{id}/appeal/decision"),
  dismissNuisance: of("/api/routing/nuisance-numbers/{id}/appeal/decision"),
  liftNuisance: of("/api/routing/nuisance-numbers/{id}/lift"),
};

/** What is sent beside the reason. */
const WITH = { grantNuisance: { granted: true }, dismissNuisance: { granted: false } };

/** The action that is being asked about, until the service has taken it, and the words about the last one that was done. */
class Action extends Draft {
  outcome = null;

  /**
   * @param then called once it is done
   * @param seen what is sent of what the decision is about, as it was read
   */
  ask(name, id, who, then = () => {}, seen = {}) {
    this.outcome = null;
    this.begin({ name, id, who, then, seen });
  }

  async perform(reason) {
    const { name, id, then, seen } = this.of;
    if (await this.send(PATHS[name](id), { ...WITH[name], ...seen, reason })) {
      this.tell({ done: name });
      then();
    }
  }

  /** Takes up what asks for a leader: no question first. */
  async take(name, id) {
    try {
      await call(PATHS[name](id), { method: "POST" });
      this.tell({ done: name });
    } catch (refusal) {
      this.tell({ failed: problemWords(refusal) });
    }
  }

  /** Says for a few seconds what came of it. */
  tell(outcome) {
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
