import { html } from "lit";
import { span } from "../../text/format.js";
import { language, t } from "../../text/language.js";
import { mark } from "../mark.js";
import { Asked } from "./asked.js";

const MARKS = { OUTSIDE_HOURS: ["off", "quiet"], HOLIDAY: ["away", "quiet"], MAKE_UP_DAY: ["free", "good"] };

/** Why a promise is due then: every stretch of time up to its deadline, counted or not. */
class Explanation extends Asked {
  path(id) {
    return `/api/callback/callbacks/${id}/explanation`;
  }

  shown({ countedMs, spans }) {
    return html`
      <p class="quiet">${t("explanation.counted", { time: span(countedMs) })}</p>
      <ol class="spans">${spans.map(stretch)}</ol>`;
  }
}

function stretch({ counting, counts, words }) {
  const [shape, tone] = MARKS[counting] ?? (counts ? ["free", "good"] : ["off", "quiet"]);
  return html`<li class=${counts ? "counts" : "stands"}>${mark(shape, tone)}<span>${words[language.tag] ?? words.en}</span></li>`;
}

customElements.define("cc-explanation", Explanation);
