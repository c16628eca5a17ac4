import { html, nothing } from "lit";
import { agentName } from "../../data/centre.js";
import { show } from "../../data/shown.js";
import { duration, moment, span, timeWithSeconds } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { Asked } from "./asked.js";

/** Everything that happened to a promise: who, when, what and why. */
class PromiseHistory extends Asked {
  path(id) {
    return `/api/callback/callbacks/${id}/history`;
  }

  shown({ entries }) {
    return html`<ol class="timeline history">${entries.map(step)}</ol>`;
  }
}

function step(entry) {
  const { at, what, by, reason, note } = entry;
  const details = [...told(entry), code("why", reason), note, by && t("history.by", { who: agentName(by) || by })].filter(Boolean);
  return html`<li>
    <time title=${timeWithSeconds(at)}>${moment(at)}</time>
    <div>
      <b>${code("history", what)}</b>
      ${details.length > 0 ? html`<span class="quiet">${details.join(" · ")}</span>` : nothing}
      ${callOf(entry)}
    </div>
  </li>`;
}

/** What there is to tell besides who and why. */
const TOLD = {
  promised: ({ kind, dueAt }) => [code("kind", kind), due(dueAt)],
  merged: ({ kind, dueAt }) => [code("kind", kind), due(dueAt)],
  replanned: ({ nextAttemptAt, dueAt }) => [next(nextAttemptAt), due(dueAt)],
  "handed-over": ({ from, to }) => [t("history.hands", { from: owner(from), to: owner(to) })],
  "call-requested": ({ attempt, ownerId }) => [t("history.try", { n: attempt }), owner(ownerId)],
  "offer-missed": ({ agentId, outcome, rangMs }) => [agentName(agentId), code("missed", outcome), duration(rangMs)],
  attempted: ({ outcome, agentId, talkMs, nextAttemptAt }) => [
    code("outcome", outcome),
    agentName(agentId),
    talkMs > 0 && duration(talkMs),
    next(nextAttemptAt),
  ],
  "at-risk": ({ percent }) => [t("history.gone", { percent })],
  escalated: ({ level }) => [code("escalation", level)],
  acknowledged: ({ level }) => [code("escalation", level)],
  kept: ({ agentId, talkMs, dueAt, keptAt }) => [agentName(agentId), duration(talkMs), early(dueAt, keptAt)],
};

function told({ what, facts }) {
  return TOLD[what]?.(facts) ?? [];
}

/** The call in which it was promised again, or that kept it. */
function callOf({ what, facts }) {
  return (what === "merged" || what === "kept") && facts.callId
    ? html`<button class="plain" @click=${() => show("calls", facts.callId)}>${t("detail.openCall")}</button>`
    : nothing;
}

const owner = (id) => agentName(id) || t("promises.nobody");
const due = (at) => `${t("promises.due")} ${moment(at)}`;
const next = (at) => at && `${t("detail.next")} ${moment(at)}`;

/** How long before its time something was kept, or after it. */
export function early(dueAt, keptAt) {
  const milliseconds = Date.parse(dueAt) - Date.parse(keptAt);
  const time = span(milliseconds);
  return milliseconds < 0 ? t("promises.late", { time }) : t("reports.early", { time });
}

customElements.define("cc-promise-history", PromiseHistory);
