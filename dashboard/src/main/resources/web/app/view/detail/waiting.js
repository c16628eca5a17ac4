import { html, nothing } from "lit";
import { agentName } from "../../data/centre.js";
import { count, span, timeWithSeconds } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { AGENT_MARKS, markOf } from "../mark.js";
import { Asked } from "./asked.js";
import { facts } from "./facts.js";

/** Why a waiting call is where it is, and who may take it. */
class Waiting extends Asked {
  path(id) {
    return `/api/routing/calls/${id}/explanation`;
  }

  shown(why) {
    return html`
      ${facts([
        [t("waiting.position"), why.position > 0 ? count(why.position) : t("call.OFFERED")],
        [t("waiting.ahead"), why.ahead > 0 ? count(why.ahead) : null],
        [t("waiting.credit"), why.creditMs === 0 ? null : span(why.creditMs) + (why.creditMs < 0 ? " ↓" : " ↑")],
        [t("waiting.demands"), demands(why.ring)],
        [t("waiting.languages"), why.languages.join(", ")],
        [t("waiting.class"), why.preferredSkill],
        [t("waiting.preferred"), agentName(why.preferredAgentId)],
        [t("waiting.eligible"), count(why.eligible)],
      ])}
      <ul class="candidates">${why.agents.map(candidate)}</ul>`;
  }
}

function demands({ demands, nextOpensAt }) {
  const now = demands.join(" / ");
  return nextOpensAt ? `${now}; ${t("waiting.opens", { time: timeWithSeconds(nextOpensAt) })}` : now;
}

function candidate({ agentId, name, eligible, status, awayReason, objection, opensAt }) {
  return html`<li>
    ${markOf(AGENT_MARKS, status)}<span>${name ?? agentName(agentId)}</span>
    <span class="quiet">${eligible ? t("waiting.may") : why(status, awayReason, objection)}${opensAt
      ? `, ${t("waiting.from", { time: timeWithSeconds(opensAt) })}`
      : nothing}</span>
  </li>`;
}

function why(status, awayReason, objection) {
  if (objection) {
    return code("objection", objection);
  }
  return awayReason ? code("reason", awayReason) : code("status", status);
}

customElements.define("cc-waiting", Waiting);
