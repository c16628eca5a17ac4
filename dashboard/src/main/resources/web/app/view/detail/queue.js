import { html } from "lit";
import { longestWait } from "../../data/centre.js";
import { count, duration, named, percent } from "../../text/format.js";
import { t } from "../../text/language.js";
import { facts } from "./facts.js";

/** A queue's figures of today. */
export function queueDetail(id, queue) {
  return {
    kicker: t("detail.queue"),
    title: named(queue?.name, id),
    body: queue
      ? facts([
          [t("queues.waiting"), count(queue.waiting)],
          [t("queues.longest"), duration(longestWait(queue))],
          [t("queues.service"), percent(queue.serviceLevelPercent)],
          [t("queues.agents"), count(queue.agentsAvailable)],
          [t("detail.offered"), count(queue.offered)],
          [t("detail.answeredCalls"), count(queue.answered)],
          [t("detail.abandoned"), count(queue.abandoned)],
          [t("detail.shortAbandoned"), count(queue.shortAbandoned)],
          [t("detail.informed"), count(queue.informed)],
          [t("detail.asa"), duration(queue.averageSpeedOfAnswerMs)],
        ])
      : html`<p class="empty">${t("detail.gone")}</p>`,
  };
}
