import { html, nothing } from "lit";
import { action } from "../../data/action.js";
import { agentName, queueName, stateSince } from "../../data/centre.js";
import { clock } from "../../data/clock.js";
import { nuisanceDraft } from "../../data/drafts.js";
import { session } from "../../data/session.js";
import { code, t } from "../../text/language.js";
import { duration, timeWithSeconds } from "../../text/format.js";
import { CALL_MARKS, markOf } from "../mark.js";
import { facts } from "./facts.js";
import "./guidance.js";
import "./timeline.js";
import "./waiting.js";

const BEFORE_TALK = ["WAITING", "OFFERED"];
const IN_TALK = ["TALKING", "ON_HOLD", "TRANSFERRING", "CONSULTING"];
const GUIDED = [...IN_TALK, "DIALLING"];

/** Guidance changes by the clock too. */
const EVERY = 5_000;

/** A call: where it stands, everything that happened, and what a supervisor may do. */
export function callDetail(id, call) {
  return {
    kicker: t("detail.call"),
    title: call ? html`${markOf(CALL_MARKS, call.state)} ${code("call", call.state)} ${since(call)}` : id,
    body: html`
      ${call ? html`${callFacts(call)}${now(call)}` : html`<p class="empty">${t("detail.gone")}</p>`}
      <h3>${t("detail.timeline")}</h3>
      <cc-timeline .of=${id} .state=${call?.state ?? ""}></cc-timeline>`,
    actions: session.may("shift-leader", "supervisor") ? actions(id, call) : null,
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
    [t("detail.nuisance"), call.nuisance && code("nuisanceLevel", call.nuisance.level)],
  ]);
}

/** What counts at this moment, asked for again while it is looked at. */
function now(call) {
  const state = `${call.state} ${Math.floor(clock.now() / EVERY)}`;
  if (BEFORE_TALK.includes(call.state) && call.direction === "INBOUND") {
    return html`<h3>${t("waiting.title")}</h3><cc-waiting .of=${call.id} .state=${state}></cc-waiting>`;
  }
  return GUIDED.includes(call.state)
    ? html`<h3>${t("guidance.title")}</h3><cc-guidance .of=${call.id} .state=${state}></cc-guidance>`
    : nothing;
}

/** Nobody else can take over a customer whom an agent's own line has dialled. */
function mayBeRequeued(call) {
  return BEFORE_TALK.includes(call.state) || (call.direction === "INBOUND" && IN_TALK.includes(call.state));
}

/** Also when it is over, its number can be proposed for the list. */
function actions(id, call) {
  const ask = (name) => () => action.ask(name, id, call.number ?? id);
  const propose =
    call?.direction === "OUTBOUND"
      ? nothing
      : html`<button id="nuisance-of-call" @click=${() => nuisanceDraft.begin({ callId: id })}>${t("nuisances.ofCall")}</button>`;
  if (!call || !session.may("supervisor")) {
    return propose;
  }
  return html`
    ${propose}
    ${mayBeRequeued(call) ? html`<button @click=${ask("requeue")}>${t("act.requeue")}</button>` : nothing}
    <button class="danger" @click=${ask("end")}>${t("act.end")}</button>`;
}
