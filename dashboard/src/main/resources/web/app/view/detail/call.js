import { html, nothing } from "lit";
import { action } from "../../data/action.js";
import { agentName, queueName, stateSince } from "../../data/centre.js";
import { clock } from "../../data/clock.js";
import { session } from "../../data/session.js";
import { code, t } from "../../text/language.js";
import { duration, timeWithSeconds } from "../../text/format.js";
import { CALL_MARKS, markOf } from "../mark.js";
import { facts } from "./facts.js";
import "./timeline.js";

const BEFORE_TALK = ["WAITING", "OFFERED"];
const IN_TALK = ["TALKING", "ON_HOLD", "TRANSFERRING", "CONSULTING"];

/** A call: where it stands, everything that happened, and what a supervisor may do. */
export function callDetail(id, call) {
  return {
    kicker: t("detail.call"),
    title: call ? html`${markOf(CALL_MARKS, call.state)} ${code("call", call.state)} ${since(call)}` : id,
    body: html`
      ${call ? callFacts(call) : html`<p class="empty">${t("detail.gone")}</p>`}
      <h3>${t("detail.timeline")}</h3>
      <cc-timeline .of=${id} .state=${call?.state ?? ""}></cc-timeline>`,
    actions: call && session.may("supervisor") ? actions(call) : null,
  };
}

function since(call) {
  return html`<span class="quiet digits">${duration(clock.since(stateSince(call)))}</span>`;
}

function callFacts(call) {
  return facts([
    [t("detail.number"), call.number],
    [t("detail.queue"), queueName(call.queueId)],
    [t("detail.agent"), agentName(call.agentId)],
    [t("detail.received"), call.receivedAt && timeWithSeconds(call.receivedAt)],
    [t("detail.answered"), call.answeredAt && timeWithSeconds(call.answeredAt)],
    [t("detail.promise"), call.promiseId],
    [t("calls.repeat"), call.repeatOf],
  ]);
}

/** Nobody else can take over a customer whom an agent's own line has dialled. */
function mayBeRequeued(call) {
  return BEFORE_TALK.includes(call.state) || (call.direction === "INBOUND" && IN_TALK.includes(call.state));
}

function actions(call) {
  const ask = (name) => () => action.ask(name, call.id, call.number ?? call.id);
  return html`
    ${mayBeRequeued(call) ? html`<button @click=${ask("requeue")}>${t("act.requeue")}</button>` : nothing}
    <button class="danger" @click=${ask("end")}>${t("act.end")}</button>`;
}
