import { html } from "lit";
import { agentName } from "../../data/centre.js";
import { show } from "../../data/shown.js";
import { duration, moment, timeWithSeconds } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { facts } from "./facts.js";

/** An evaluation: each lost point with its norm, its time and the fact that cost it. */
export function evaluationDetail(id, evaluation) {
  if (!evaluation) {
    return { kicker: t("detail.evaluation"), title: id, body: html`<p class="empty">${t("detail.gone")}</p>` };
  }
  const lost = evaluation.lost ?? [];
  return {
    kicker: t("detail.evaluation"),
    title: html`${evaluation.score}<span class="quiet">/${evaluation.maxScore}</span>`,
    body: html`
      ${facts([
        [t("evaluations.agent"), agentName(evaluation.agentId)],
        [t("evaluations.at"), moment(evaluation.evaluatedAt)],
        [t("detail.revision"), evaluation.revision],
      ])}
      <h3>${t("evaluations.lost")}</h3>
      ${lost.length ? html`<ol class="timeline">${lost.map(point)}</ol>` : html`<p class="empty">${t("evaluations.full")}</p>`}
      <button @click=${() => show("calls", evaluation.callId ?? id)}>${t("detail.openCall")}</button>`,
  };
}

function point(lost) {
  const limit =
    lost.limitMs && lost.valueMs ? t("detail.limit", { value: duration(lost.valueMs), limit: duration(lost.limitMs) }) : "";
  return html`<li>
    <time>${timeWithSeconds(lost.at)}</time>
    <div>
      <b>${t("detail.points", { points: lost.points, norm: lost.norm })}</b>
      <span class="quiet">${[code("fact", lost.fact), limit].filter(Boolean).join(" · ")}</span>
    </div>
  </li>`;
}
