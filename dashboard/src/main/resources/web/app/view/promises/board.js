import { html, nothing } from "lit";
import { queueName } from "../../data/centre.js";
import { promiseFilter } from "../../data/promiseFilter.js";
import { openPromises, soonestFirst } from "../../data/promises.js";
import { Watch } from "../../signal.js";
import { count, moment } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { Panel } from "../panel.js";
import { customerCell, dueCell, kindCell, leftCell, ownerCell, promiseWords, riskTone } from "./cells.js";
import { filters } from "./filters.js";

/** The promise board: everything that is owed, due soonest first, for a wall or a desk of its own. */
class PromiseBoard extends Panel {
  kind = "promises";
  words = promiseWords;

  constructor() {
    super();
    new Watch(this, promiseFilter);
  }

  rows() {
    return promiseFilter.ofWantedRisk(promiseFilter.ofAnyRisk(soonestFirst()));
  }

  columns() {
    const columns = [
      { title: t("promises.due"), class: "due", cell: dueCell },
      { title: t("promises.left"), class: "state left", cell: leftCell },
      { title: t("calls.customer"), class: "customer", cell: customerCell },
      { title: t("promises.kind"), class: "kind", cell: kindCell },
      { title: t("promises.matter"), class: "matter", cell: (promise) => promise.matter },
      { title: t("promises.owner"), class: "agent", cell: ownerCell },
      { title: t("promises.team"), class: "team", cell: (promise) => promise.team ?? "" },
      { title: t("calls.queue"), class: "queue", cell: (promise) => queueName(promise.queueId) },
      { title: t("promises.tries"), class: "number tries", cell: (promise) => count(promise.attempts?.length ?? 0) },
      { title: t("promises.next"), class: "next", cell: nextCell },
      { title: t("detail.escalation"), class: "held", cell: (promise) => code("escalation", promise.escalation) },
    ];
    columns.tone = riskTone;
    return columns;
  }

  summary() {
    const more = openPromises() - soonestFirst().length;
    return html`
      ${more > 0 ? html`<span class="more">${t("promises.more", { n: count(more) })}</span>` : nothing}
      ${filters(promiseFilter.ofAnyRisk(soonestFirst()))}`;
  }
}

function nextCell(promise) {
  return promise.nextAttemptAt ? moment(promise.nextAttemptAt) : html`<span class="quiet">–</span>`;
}

customElements.define("cc-promise-board", PromiseBoard);
