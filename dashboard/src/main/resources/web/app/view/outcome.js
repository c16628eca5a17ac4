import { html, nothing } from "lit";
import { action } from "../data/action.js";
import { Watch } from "../signal.js";
import { language, t } from "../text/language.js";
import { PageElement } from "./element.js";
import { mark } from "./mark.js";

/** Says, for a few seconds, what came of the last action. */
class Outcome extends PageElement {
  constructor() {
    super();
    new Watch(this, action, language);
  }

  render() {
    return html`<div class="outcome" role="status">${action.outcome ? words(action.outcome) : nothing}</div>`;
  }
}

function words({ done, failed }) {
  return done
    ? html`<p>${mark("fine", "good")}${t("act.done", { what: t("act." + done) })}</p>`
    : html`<p>${mark("alarm", "bad")}${t("act.failed", { why: failed })}</p>`;
}

customElements.define("cc-outcome", Outcome);
