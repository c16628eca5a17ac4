import { html, svg } from "lit";
import { board } from "../../live/board.js";
import { clock } from "../../data/clock.js";
import { code, t } from "../../text/language.js";
import { count, duration } from "../../text/format.js";
import { AGENT_MARKS, markOf } from "../mark.js";
import { Panel } from "../panel.js";

const ORDER = ["AVAILABLE", "RESERVED", "BUSY", "WRAP_UP", "AWAY", "OFFLINE"];

class Agents extends Panel {
  static properties = { only: { state: true } };

  kind = "agents";

  constructor() {
    super();
    this.only = null;
  }

  rows() {
    const agents = board.sorted("agents", byStatusThenName);
    return this.only ? agents.filter((agent) => agent.status === this.only) : agents;
  }

  words(agent) {
    return [agent.id, agent.name, agent.number, code("status", agent.status)];
  }

  columns() {
    return [
      { title: t("agents.agent"), class: "name", cell: (agent) => agent.name ?? agent.id },
      { title: t("agents.status"), class: "state", cell: statusCell },
      { title: t("agents.since"), class: "number", cell: (agent) => this.#since(agent) },
    ];
  }

  summary() {
    const shares = ORDER.map((status) => [status, board.all("agents").filter((agent) => agent.status === status).length])
      .filter(([, number]) => number > 0);
    return html`
      <div class="filters" role="group" aria-label=${t("agents.status")}>
        ${shares.map(([status, number]) => html`
          <button class="chip" aria-pressed=${this.only === status} title=${t("agents.only", { status: code("status", status) })}
            @click=${() => (this.only = this.only === status ? null : status)}>
            ${markOf(AGENT_MARKS, status)}${code("status", status)} <b>${count(number)}</b>
          </button>`)}
      </div>
      ${shareBar(shares)}`;
  }

  #since(agent) {
    return agent.status === "OFFLINE" ? "" : duration(clock.since(agent.since));
  }
}

function statusCell(agent) {
  const reason = agent.status === "AWAY" ? code("reason", agent.reason) : "";
  return html`${markOf(AGENT_MARKS, agent.status)}<span>${code("status", agent.status)}${reason ? `, ${reason}` : ""}</span>`;
}

function shareBar(shares) {
  const all = shares.reduce((sum, [, number]) => sum + number, 0) || 1;
  let from = 0;
  return html`<svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${shares.map(([status, number]) => {
      const start = from;
      from += (100 * number) / all;
      return svg`<rect class=${AGENT_MARKS[status][1] + " " + status.toLowerCase()} x=${start} y="0" width=${Math.max(0, from - start - 0.3)} height="4"/>`;
    })}
  </svg>`;
}

function byStatusThenName(one, other) {
  return (
    ORDER.indexOf(one.status) - ORDER.indexOf(other.status) ||
    (one.name ?? one.id).localeCompare(other.name ?? other.id)
  );
}

customElements.define("cc-agents", Agents);
