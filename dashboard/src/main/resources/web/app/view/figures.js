import { html, nothing } from "lit";
import { callsInProgress, isTalking, longestWait, queueName } from "../data/centre.js";
import { clock } from "../data/clock.js";
import { openPromises, riskOf } from "../data/promises.js";
import { board } from "../live/board.js";
import { connections } from "../live/connections.js";
import { Watch } from "../signal.js";
import { count, duration, percent } from "../text/format.js";
import { language, t } from "../text/language.js";
import { PageElement } from "./element.js";
import { serviceTone } from "./level.js";
import { mark } from "./mark.js";

const MARK_OF_TONE = { bad: "alarm", warn: "risk" };

/** The six numbers that are read from the other end of the room. */
class Figures extends PageElement {
  constructor() {
    super();
    new Watch(this, board, clock, connections, language);
  }

  render() {
    const figures = [this.#waiting(), this.#longest(), this.#service(), this.#available(), this.#talking(), this.#promises()];
    return html`<section aria-label=${t("figures.label")}>
      <dl class="figures">${figures.map(figure)}</dl>
    </section>`;
  }

  #waiting() {
    const waiting = board.all("queues").reduce((sum, queue) => sum + (queue.waiting ?? 0), 0);
    const ringing = callsInProgress().filter((call) => call.state === "OFFERED" && call.direction !== "OUTBOUND").length;
    return { name: "waiting", kind: "queues", value: count(waiting), note: t("figures.ringing", { n: count(ringing) }) };
  }

  #longest() {
    const waits = board.all("queues").map((queue) => [longestWait(queue), queue.id]);
    const [wait, queue] = waits.reduce((longest, next) => ((next[0] ?? -1) > (longest[0] ?? -1) ? next : longest), [null, null]);
    const note = wait === null ? t("figures.noWait") : t("figures.inQueue", { queue: queueName(queue) });
    return { name: "longest", kind: "queues", value: wait === null ? "0:00" : duration(wait), note };
  }

  #service() {
    const sum = (field) => board.all("queues").reduce((total, queue) => total + (queue[field] ?? 0), 0);
    const offered = sum("offered");
    const inTime = board.all("queues").reduce((total, queue) => total + (queue.offered ?? 0) * (queue.serviceLevelPercent ?? 0), 0);
    const level = offered ? inTime / offered : null;
    const note = offered ? t("figures.offered", { answered: count(sum("answered")), offered: count(offered) }) : "";
    return { name: "service", kind: "queues", value: percent(level), tone: serviceTone(level), note };
  }

  #available() {
    const agents = board.all("agents");
    const signedIn = agents.filter((agent) => agent.status !== "OFFLINE").length;
    const available = agents.filter((agent) => agent.status === "AVAILABLE").length;
    return { name: "available", kind: "agents", value: count(available), note: t("figures.signedIn", { n: count(signedIn) }) };
  }

  #talking() {
    const calls = callsInProgress();
    const onHold = calls.filter((call) => call.state === "ON_HOLD").length;
    return {
      name: "talking",
      kind: "calls",
      value: count(calls.filter(isTalking).length),
      note: onHold ? t("figures.onHold", { n: count(onHold) }) : "",
    };
  }

  #promises() {
    const risks = board.all("promises").map(riskOf);
    const overdue = risks.filter((risk) => risk === "OVERDUE").length;
    const atRisk = risks.filter((risk) => risk.startsWith("AT_RISK")).length;
    return {
      name: "overdue",
      kind: "promises",
      value: count(overdue),
      tone: overdue ? "bad" : "",
      note: t("figures.atRisk", { n: count(atRisk), open: count(openPromises()) }),
    };
  }
}

function figure({ name, kind, value, note, tone }) {
  const shape = MARK_OF_TONE[tone];
  return html`<div class="figure ${name} ${tone ?? ""} ${connections.stateOf(kind)}">
    <dt>${t("figures." + name)}</dt>
    <dd>${board.knows(kind) ? html`${value}${shape ? mark(shape, tone) : nothing}` : "–"}</dd>
    <dd class="note">${board.knows(kind) ? note : ""}</dd>
  </div>`;
}

customElements.define("cc-figures", Figures);
