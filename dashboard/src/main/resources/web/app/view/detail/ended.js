import { html } from "lit";
import { code, t } from "../../text/language.js";
import { moment } from "../../text/format.js";
import { Asked } from "./asked.js";
import { facts } from "./facts.js";
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
        [t("promises.due"), moment(promise.dueAt)],
        ...promiseFacts(promise),
      ])}
      <h3>${t("detail.attempts")}</h3>
      ${attempts(promise.attempts ?? [])}`;
  }
}

customElements.define("cc-ended-promise", EndedPromise);
