import { html, nothing } from "lit";
import { agentName, callsInProgress, queueName, stateSince } from "../../data/centre.js";
import { clock } from "../../data/clock.js";
import { code, t } from "../../text/language.js";
import { duration } from "../../text/format.js";
import { CALL_MARKS, mark, markOf } from "../mark.js";
import { Panel } from "../panel.js";

class Calls extends Panel {
  kind = "calls";

  rows() {
    return callsInProgress();
  }

  words(call) {
    return [call.id, call.number, queueName(call.queueId), agentName(call.agentId), code("call", call.state)];
  }

  columns() {
    return [
      { title: t("calls.state"), class: "state", cell: (call) => html`${markOf(CALL_MARKS, call.state)}<span>${code("call", call.state)}</span>` },
      { title: t("calls.for"), class: "number", cell: (call) => duration(clock.since(stateSince(call))) },
      { title: t("calls.customer"), class: "customer", cell: customerCell },
      { title: t("calls.queue"), class: "queue", cell: (call) => queueName(call.queueId) },
      { title: t("calls.agent"), class: "agent", cell: (call) => agentName(call.agentId) || html`<span class="quiet">–</span>` },
    ];
  }
}

function customerCell(call) {
  return html`<span class="digits">${call.number ?? "–"}</span>
    ${call.direction === "OUTBOUND" ? html`<em class="tag">${t("calls.outbound")}</em>` : nothing}
    ${call.repeatOf ? html`<em class="tag warn" title=${t("calls.repeat")}>${mark("risk", "warn")}<span class="hidden">${t("calls.repeat")}</span></em>` : nothing}`;
}

customElements.define("cc-calls", Calls);
