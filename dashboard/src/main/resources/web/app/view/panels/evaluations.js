import { html } from "lit";
import { agentName } from "../../data/centre.js";
import { board } from "../../live/board.js";
import { t } from "../../text/language.js";
import { moment } from "../../text/format.js";
import { meter } from "../meter.js";
import { serviceTone } from "../level.js";
import { Panel } from "../panel.js";

class Evaluations extends Panel {
  kind = "evaluations";

  rows() {
    return board.sorted("evaluations", latestFirst);
  }

  words(evaluation) {
    return [evaluation.id, agentName(evaluation.agentId), ...(evaluation.lost ?? []).map((lost) => lost.norm)];
  }

  columns() {
    return [
      { title: t("evaluations.score"), class: "number level", cell: scoreCell },
      { title: t("evaluations.agent"), class: "agent", cell: (evaluation) => agentName(evaluation.agentId) },
      { title: t("evaluations.lost"), class: "lost", cell: lostCell },
      { title: t("evaluations.at"), class: "number", cell: (evaluation) => moment(evaluation.evaluatedAt) },
    ];
  }
}

function scoreCell(evaluation) {
  const percent = evaluation.maxScore ? (100 * evaluation.score) / evaluation.maxScore : null;
  return html`${meter(percent, serviceTone(percent))}<b>${evaluation.score}</b><span class="quiet">/${evaluation.maxScore}</span>`;
}

function lostCell(evaluation) {
  const norms = [...new Set((evaluation.lost ?? []).map((lost) => lost.norm))];
  return norms.length === 0
    ? html`<span class="quiet">${t("evaluations.full")}</span>`
    : norms.map((norm) => html`<em class="tag">${norm}</em>`);
}

function latestFirst(one, other) {
  return Date.parse(other.evaluatedAt ?? 0) - Date.parse(one.evaluatedAt ?? 0) || (one.id < other.id ? 1 : -1);
}

customElements.define("cc-evaluations", Evaluations);
