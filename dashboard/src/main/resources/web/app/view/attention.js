import { html, nothing } from "lit";
import { action } from "../data/action.js";
import { agentName } from "../data/centre.js";
import { clock } from "../data/clock.js";
import { session } from "../data/session.js";
import { show } from "../data/shown.js";
import { board } from "../live/board.js";
import { Watch } from "../signal.js";
import { duration } from "../text/format.js";
import { code, language, t } from "../text/language.js";
import { PageElement } from "./element.js";
import { mark } from "./mark.js";

/** What of it can be taken up from here; abuse and a hold end by what the agent does. */
const ANSWERS = { hand: "answerHand", urgent: "takeUrgent" };

/** Calls whose agents ask for a leader now: above everything else, on every part of the page, gone when none is left. */
class Attention extends PageElement {
  constructor() {
    super();
    new Watch(this, board, clock, language);
  }

  render() {
    const asked = board
      .all("attention")
      .flatMap((call) => call.items.map((item) => ({ call, item })))
      .sort((one, other) => one.item.since.localeCompare(other.item.since));
    return html`<section class="attention" aria-label=${t("attention.label")} aria-live="polite">
      ${asked.length ? html`<ul>${asked.map(one)}</ul>` : nothing}
    </section>`;
  }
}

function one({ call, item }) {
  const who = agentName(call.agentId) || call.id;
  const answer = ANSWERS[item.what];
  return html`<li class=${item.what}>
    <button class="plain" @click=${() => show("calls", call.id)}>
      ${mark("alarm", "bad")}<strong>${code("attention", item.what)}</strong>
      <span>${who}</span>
      <span class="digits">${duration(clock.since(item.since))}</span>
      <span class="quiet">${asks(item)}</span>
    </button>
    ${answer && session.may("shift-leader", "supervisor")
      ? html`<button @click=${() => action.take(answer, call.id)}>${t("act." + answer)}</button>`
      : nothing}
  </li>`;
}

/** Who is asked, and how long until the next one is. */
function asks(item) {
  const level = code("level", item.level);
  const left = item.dueAt ? Date.parse(item.dueAt) - clock.now() : 0;
  return left > 0 ? t("attention.climbs", { level, left: duration(left) }) : level;
}

customElements.define("cc-attention", Attention);
