import { html } from "lit";
import { agentName, queueName, riskOf } from "../../data/centre.js";
import { clock } from "../../data/clock.js";
import { board } from "../../live/board.js";
import { code, t } from "../../text/language.js";
import { moment, span } from "../../text/format.js";
import { RISK_MARKS, markOf } from "../mark.js";
import { Panel } from "../panel.js";

const TONES = { OVERDUE: "overdue", AT_RISK_80: "at-risk-80", AT_RISK_50: "at-risk-50" };

class Promises extends Panel {
  kind = "promises";

  rows() {
    return board.sorted("promises", soonestFirst);
  }

  words(promise) {
    return [promise.id, promise.number, promise.matter, agentName(promise.ownerId), queueName(promise.queueId), code("risk", riskOf(promise))];
  }

  columns() {
    const columns = [
      { title: t("promises.due"), class: "due", cell: (promise) => html`<b>${moment(promise.dueAt)}</b>` },
      { title: t("promises.left"), class: "state left", cell: leftCell },
      { title: t("calls.customer"), class: "customer", cell: (promise) => html`<span class="digits">${promise.number ?? "–"}</span>` },
      { title: t("promises.matter"), class: "matter", cell: (promise) => promise.matter },
      { title: t("promises.owner"), class: "agent", cell: (promise) => agentName(promise.ownerId) },
    ];
    columns.tone = (promise) => TONES[riskOf(promise)] ?? "";
    return columns;
  }
}

function leftCell(promise) {
  const risk = riskOf(promise);
  const left = Date.parse(promise.dueAt) - clock.now();
  return html`${markOf(RISK_MARKS, risk)}
    <span>${left < 0 ? t("promises.late", { time: span(left) }) : span(left)}</span>
    <span class="hidden">${code("risk", risk)}</span>`;
}

function soonestFirst(one, other) {
  return Date.parse(one.dueAt) - Date.parse(other.dueAt) || (one.id < other.id ? -1 : 1);
}

customElements.define("cc-promises", Promises);
