import { html } from "lit";
import { action } from "../../data/action.js";
import { callsInProgress } from "../../data/centre.js";
import { clock } from "../../data/clock.js";
import { session } from "../../data/session.js";
import { show } from "../../data/shown.js";
import { duration } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { AGENT_MARKS, markOf } from "../mark.js";
import { facts } from "./facts.js";

const STUCK = ["RESERVED", "BUSY", "WRAP_UP"];

/** An agent: status, call, and the way out when somebody is stuck. */
export function agentDetail(id, agent) {
  if (!agent) {
    return { kicker: t("detail.agent"), title: id, body: html`<p class="empty">${t("detail.gone")}</p>` };
  }
  const call = callsInProgress().find((other) => other.agentId === id);
  const who = agent.name ?? id;
  return {
    kicker: t("detail.agent"),
    title: who,
    body: html`
      ${facts([
        [t("detail.status"), html`${markOf(AGENT_MARKS, agent.status)} ${code("status", agent.status)}`],
        [t("act.reason"), agent.status === "AWAY" ? code("reason", agent.reason) : null],
        [t("agents.since"), duration(clock.since(agent.since))],
        [t("detail.number"), agent.number],
        [t("detail.customer"), call?.number],
      ])}
      ${call ? html`<button @click=${() => show("calls", call.id)}>${t("detail.openCall")}</button>` : ""}`,
    actions:
      session.may("supervisor") && STUCK.includes(agent.status)
        ? html`<button class="danger" @click=${() => action.ask("free", id, who)}>${t("act.free")}</button>`
        : null,
  };
}
