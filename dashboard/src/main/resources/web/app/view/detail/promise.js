import { html, nothing } from "lit";
import { agentName, queueName, riskOf } from "../../data/centre.js";
import { clock } from "../../data/clock.js";
import { show } from "../../data/shown.js";
import { duration, moment, span, timeOfDay } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { RISK_MARKS, markOf } from "../mark.js";
import { facts } from "./facts.js";

/** A promised callback: its clock, and every try so far. */
export function promiseDetail(id, promise) {
  if (!promise) {
    return { kicker: t("detail.promise"), title: id, body: html`<p class="empty">${t("detail.gone")}</p>` };
  }
  const left = Date.parse(promise.dueAt) - clock.now();
  return {
    kicker: t("detail.promise"),
    title: html`${markOf(RISK_MARKS, riskOf(promise))} ${left < 0 ? t("promises.late", { time: span(left) }) : span(left)}`,
    body: html`
      ${facts([
        [t("promises.due"), moment(promise.dueAt)],
        [t("detail.agreed"), `${moment(promise.agreedAt)}, ${code("kind", promise.kind)}`],
        [t("promises.matter"), promise.matter],
        [t("detail.number"), promise.number],
        [t("promises.owner"), agentName(promise.ownerId)],
        [t("detail.queue"), queueName(promise.queueId)],
        [t("detail.next"), promise.nextAttemptAt && moment(promise.nextAttemptAt)],
        [t("detail.escalation"), code("escalation", promise.escalation)],
      ])}
      <h3>${t("detail.attempts")}</h3>
      ${attempts(promise.attempts ?? [])}
      ${promise.callId ? html`<button @click=${() => show("calls", promise.callId)}>${t("detail.openCall")}</button>` : nothing}`,
  };
}

function attempts(tries) {
  return tries.length === 0
    ? html`<p class="empty">${t("detail.noAttempts")}</p>`
    : html`<ol class="timeline">${tries.map((attempt) => html`<li>
        <time>${timeOfDay(attempt.requestedAt)}</time>
        <div>
          <b>${attempt.outcome ? code("outcome", attempt.outcome) : t("detail.running")}</b>
          <span class="quiet">${[agentName(attempt.agentId), attempt.talkMs ? duration(attempt.talkMs) : ""].filter(Boolean).join(" · ")}</span>
        </div>
      </li>`)}</ol>`;
}
