import { html } from "lit";
import { timeWithSeconds } from "../../text/format.js";
import { code, language, t } from "../../text/language.js";
import { Asked } from "./asked.js";

/** What the agent of a call is told to say and do now, by the norm it follows. */
class Guidance extends Asked {
  path(id) {
    return `/api/routing/calls/${id}/guidance`;
  }

  shown({ items }) {
    return items.length === 0
      ? html`<p class="empty">${t("guidance.none")}</p>`
      : html`<ul class="guidance">${items.map(item)}</ul>`;
  }
}

function item({ norm, manner, phase, dueAt, text }) {
  return html`<li>
    <p>${text[language.tag] ?? text.en}</p>
    <span class="quiet">${code("manner", manner)}, ${code("phase", phase)}${dueAt ? `, ${t("guidance.until", { time: timeWithSeconds(dueAt) })}` : ""}</span>
    <em class="tag">${norm}</em>
  </li>`;
}

customElements.define("cc-guidance", Guidance);
