import { html, nothing } from "lit";
import { agentName } from "../../data/centre.js";
import { call as request } from "../../data/api.js";
import { language, code, t } from "../../text/language.js";
import { duration, timeWithSeconds } from "../../text/format.js";
import { Watch } from "../../signal.js";
import { PageElement } from "../element.js";

/** Everything that happened to a call; read again whenever its state changes. */
class Timeline extends PageElement {
  static properties = {
    call: { attribute: false },
    state: { attribute: false },
    entries: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.entries = null;
    this.problem = null;
    new Watch(this, language);
  }

  willUpdate(changes) {
    if (changes.has("call")) {
      this.entries = null;
    }
    if (changes.has("call") || changes.has("state")) {
      this.#load(this.call);
    }
  }

  render() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${this.problem}</p>`;
    }
    if (!this.entries) {
      return html`<p class="empty">${t("detail.loading")}</p>`;
    }
    if (this.entries.length === 0) {
      return html`<p class="empty">${t("detail.noTimeline")}</p>`;
    }
    return html`<ol class="timeline">${this.entries.map(entry)}</ol>`;
  }

  async #load(id) {
    try {
      const answer = await request(`/api/routing/calls/${encodeURIComponent(id)}/timeline`);
      if (id === this.call) {
        this.entries = answer.entries;
        this.problem = null;
      }
    } catch (refusal) {
      this.problem = refusal.message;
    }
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
    .replace(/[\w-]+/g, (word) => (language.knows("value." + word) ? t("value." + word) : agentName(word)));
}

customElements.define("cc-timeline", Timeline);
