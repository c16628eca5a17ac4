import { html, nothing } from "lit";
import { agentName, queueName } from "../../data/centre.js";
import { riskOf } from "../../data/promises.js";
import { show } from "../../data/shown.js";
import { duration, moment, timeOfDay } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { riskMark, timeLeft, timesPromised } from "../promises/cells.js";
import { facts } from "./facts.js";
import "./explanation.js";
import "./ended.js";
import "./history.js";
import "./timeline.js";

/** A promised callback: its clock line by line, every try so far, and the call in which it was promised. */
export function promiseDetail(id, promise) {
  return {
    kicker: t("detail.promise"),
    title: promise ? html`${riskMark(riskOf(promise))} ${timeLeft(promise)}` : id,
    body: html`
      ${promise ? openPromise(promise) : html`<cc-ended-promise .of=${id}></cc-ended-promise>`}
      <h3>${t("explanation.title")}</h3>
      <cc-explanation .of=${id} .state=${promise?.dueAt ?? ""}></cc-explanation>
      <h3>${t("history.title")}</h3>
      <cc-promise-history .of=${id} .state=${JSON.stringify(promise ?? "")}></cc-promise-history>
      ${promise?.callId ? firstCall(promise.callId) : nothing}`,
  };
}

function openPromise(promise) {
  return html`
    ${facts([
      [t("promises.due"), `${moment(promise.dueAt)}, ${code("risk", riskOf(promise))}`],
      ...promiseFacts(promise),
      [t("detail.next"), promise.nextAttemptAt && moment(promise.nextAttemptAt)],
      [t("detail.escalation"), code("escalation", promise.escalation)],
    ])}
    <h3>${t("detail.attempts")}</h3>
    ${attempts(promise.attempts ?? [])}`;
}

/** What never changes, or only by being handed over. */
export function promiseFacts(promise) {
  return [
    [t("detail.agreed"), [moment(promise.agreedAt), code("kind", promise.kind), timesPromised(promise)].filter(Boolean).join(", ")],
    [t("promises.matter"), promise.matter],
    [t("detail.number"), promise.number],
    [t("promises.owner"), agentName(promise.ownerId) || t("promises.nobody")],
    [t("promises.team"), promise.team],
    [t("detail.queue"), queueName(promise.queueId)],
    [t("detail.id"), promise.id],
  ];
}

export function attempts(tries) {
  return tries.length === 0
    ? html`<p class="empty">${t("detail.noAttempts")}</p>`
    : html`<ol class="timeline attempts">${tries.map(attempt)}</ol>`;
}

/** Each try is a call of its own; with the agents who were offered it and did not take it. */
function attempt({ id, requestedAt, outcome, agentId, talkMs, missed }) {
  return html`<li>
    <time>${timeOfDay(requestedAt)}</time>
    <div>
      <b>${outcome ? code("outcome", outcome) : t("detail.running")}</b>
      <span class="quiet">${[agentName(agentId), talkMs ? duration(talkMs) : ""].filter(Boolean).join(" · ")}</span>
      <button class="plain" @click=${() => show("calls", id)}>${t("detail.openCall")}</button>
      ${(missed ?? []).map(
        (offer) => html`<p class="quiet">
          <time>${timeOfDay(offer.endedAt)}</time>
          ${t("detail.missedOffer", { agent: agentName(offer.agentId), how: code("missed", offer.outcome), rang: duration(offer.rangMs) })}
        </p>`,
      )}
    </div>
  </li>`;
}

function firstCall(callId) {
  return html`
    <h3>${t("detail.promisedIn")}</h3>
    <cc-timeline .of=${callId} .state=${""}></cc-timeline>
    <button @click=${() => show("calls", callId)}>${t("detail.openCall")}</button>`;
}
