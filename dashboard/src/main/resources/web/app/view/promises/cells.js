import { html } from "lit";
import { agentName, queueName } from "../../data/centre.js";
import { clock } from "../../data/clock.js";
import { dueTime, gonePercent, riskOf } from "../../data/promises.js";
import { moment, span } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { mark } from "../mark.js";

/** Shape and colour of a risk; services may tell other percentages than the usual ones. */
export function riskMark(risk) {
  const gone = gonePercent(risk);
  if (gone === 0) {
    return mark("fine", "quiet");
  }
  return gone === 100 ? mark("alarm", "bad") : mark("risk", gone >= 80 ? "warn strong" : "warn");
}

/** How a row stands out. */
export function riskTone(promise) {
  const gone = gonePercent(riskOf(promise));
  return gone === 0 ? "" : gone === 100 ? "overdue" : gone >= 80 ? "at-risk-80" : "at-risk-50";
}

/** Time that is left, with the risk as shape and as words. */
export function leftCell(promise) {
  const risk = riskOf(promise);
  return html`${riskMark(risk)}
    <span>${timeLeft(promise)}</span>
    <span class="hidden">${code("risk", risk)}</span>`;
}

export function timeLeft(promise) {
  const left = dueTime(promise) - clock.now();
  return left < 0 ? t("promises.late", { time: span(left) }) : span(left);
}

export function dueCell(promise) {
  return html`<b>${moment(promise.dueAt)}</b>`;
}

export function customerCell(promise) {
  return html`<span class="digits">${promise.number ?? "–"}</span>`;
}

export function ownerCell(promise) {
  return agentName(promise.ownerId) || html`<span class="quiet">${t("promises.nobody")}</span>`;
}

/** What the customer was told, and how often: several promises for one matter are one. */
export function kindCell(promise) {
  return [code("kind", promise.kind), timesPromised(promise)].filter(Boolean).join(" · ");
}

/** Empty where it was promised once. */
export function timesPromised({ mergedIds }) {
  return mergedIds?.length > 0 ? t("promises.times", { n: mergedIds.length + 1 }) : "";
}

/** What the filter field finds a promise by. */
export function promiseWords(promise) {
  return [
    promise.id,
    promise.number,
    promise.matter,
    agentName(promise.ownerId),
    queueName(promise.queueId),
    code("risk", riskOf(promise)),
    timesPromised(promise),
  ];
}
