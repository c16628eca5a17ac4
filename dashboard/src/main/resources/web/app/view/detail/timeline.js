import { html, nothing } from "lit";
import { agentName } from "../../data/centre.js";
import { language, code, t } from "../../text/language.js";
import { duration, timeWithSeconds } from "../../text/format.js";
import { Asked } from "./asked.js";

/** Codes that a detail may name. */
const KNOWN = ["value.", "kind."];

/** Everything that happened to a call. */
class Timeline extends Asked {
  path(id) {
    return `/api/routing/calls/${id}/timeline`;
  }

  shown({ entries }) {
    return entries.length === 0
      ? html`<p class="empty">${t("detail.noTimeline")}</p>`
      : html`<ol class="timeline">${entries.map(entry)}</ol>`;
  }
}

function entry({ at, what, norm, detail }) {
  return html`<li>
    <time>${timeWithSeconds(at)}</time>
    <div>
      <b>${code("event", what)}${norm ? html`<em class="tag">${norm}</em>` : nothing}</b>
      ${detail ? html`<span class="quiet">${readable(detail)}</span>` : nothing}
    </div>
  </li>`;
}

/** Agents by name, lengths as people read them, codes and small words in the language of the page. */
function readable(detail) {
  return detail
    .replace(/\b(\d+) ms\b/g, (_, length) => duration(Number(length)))
    .replace(/[\w-]+/g, (word) => KNOWN.filter((kind) => language.knows(kind + word)).map((kind) => t(kind + word))[0] ?? agentName(word));
}

customElements.define("cc-timeline", Timeline);
