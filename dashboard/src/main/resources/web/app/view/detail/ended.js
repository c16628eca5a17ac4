import { html } from "lit";
import { agentName } from "../../data/centre.js";
import { duration, moment } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { Asked } from "./asked.js";
import { facts } from "./facts.js";
import { early } from "./history.js";
import { attempts, promiseFacts } from "./promise.js";

/** A promise that is not on the board: it has ended, or is due too late for it. */
class EndedPromise extends Asked {
  path(id) {
    return `/api/callback/callbacks/${id}`;
  }

  shown(promise) {
    return html`
      ${facts([
        [t("detail.status"), code("promise", promise.status)],
        [t("detail.ended"), how(promise)],
        [t("promises.due"), moment(promise.dueAt)],
        ...promiseFacts(promise),
      ])}
      <h3>${t("detail.attempts")}</h3>
      ${attempts(promise.attempts ?? [])}`;
  }
}

/** Kept by whom and how early, waived by whom, or why it was broken. */
function how({ status, dueAt, ended }) {
  if (!ended) {
    return "";
  }
  const { at, agentId, attempt, talkMs, by, reason } = ended;
  const parts = {
    KEPT: [
      agentName(agentId),
      attempt ? t("history.try", { n: attempt }) : t("history.ownCall"),
      talkMs && duration(talkMs),
      early(dueAt, at),
    ],
    WAIVED: [agentName(by) || by],
    BROKEN: [code("broken", reason)],
  };
  return [moment(at), ...(parts[status] ?? [])].filter(Boolean).join(" · ");
}

customElements.define("cc-ended-promise", EndedPromise);
