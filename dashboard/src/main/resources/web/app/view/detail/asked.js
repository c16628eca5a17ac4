import { html } from "lit";
import { call as request } from "../../data/api.js";
import { Watch } from "../../signal.js";
import { language, t } from "../../text/language.js";
import { PageElement } from "../element.js";

/** What a service is asked about one thing when it is looked at: again when it is another thing, or its state changes. */
export class Asked extends PageElement {
  static properties = {
    of: { attribute: false },
    state: { attribute: false },
    answer: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.answer = null;
    this.problem = null;
    new Watch(this, language);
  }

  willUpdate(changes) {
    if (changes.has("of")) {
      this.answer = null;
      this.problem = null;
    }
    if (changes.has("of") || changes.has("state")) {
      this.#load(this.of);
    }
  }

  render() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${this.problem}</p>`;
    }
    return this.answer ? this.shown(this.answer) : html`<p class="empty">${t("detail.loading")}</p>`;
  }

  async #load(id) {
    try {
      const answer = await request(this.path(encodeURIComponent(id)));
      if (id === this.of) {
        this.answer = answer;
        this.problem = null;
      }
    } catch (refusal) {
      if (id === this.of) {
        this.problem = refusal.message;
      }
    }
  }
}
