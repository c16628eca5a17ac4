import { html, nothing } from "lit";
import { agentName } from "../../data/centre.js";
import { call as request } from "../../data/api.js";
import { language, code, t } from "../../text/language.js";
import { duration, timeWithSeconds } from "../../text/format.js";
import { Watch } from "../../signal.js";
import { PageElement } from "../element.js";

/** What a time line entry may carry besides its time and its name, and how it is said. */
const NOT_DETAILS = new Set(["at", "occurredAt", "what", "type", "sequence", "callId"]);

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
        this.entries = Array.isArray(answer) ? answer : (answer.entries ?? answer.items ?? []);
        this.problem = null;
      }
    } catch (refusal) {
      this.problem = refusal.message;
    }
  }
}

function entry(item) {
  const details = Object.entries(item).filter(([name, value]) => !NOT_DETAILS.has(name) && isSimple(value));
  return html`<li>
    <time>${timeWithSeconds(item.at ?? item.occurredAt)}</time>
    <div>
      <b>${code("event", item.what ?? item.type)}</b>
      ${details.length ? html`<span class="quiet">${details.map(([name, value]) => detail(name, value)).join(" · ")}</span>` : nothing}
    </div>
  </li>`;
}

function detail(name, value) {
  if (name === "agentId") {
    return agentName(value);
  }
  return name.endsWith("Ms") ? duration(value) : code("value", value);
}

function isSimple(value) {
  return (typeof value === "string" && value !== "" && value.length < 120) || typeof value === "number";
}

customElements.define("cc-timeline", Timeline);
