import { html, nothing } from "lit";
import { action } from "../data/action.js";
import { Watch } from "../signal.js";
import { language, t } from "../text/language.js";
import { PageElement } from "./element.js";

/** Asks for the reason of an action. */
class Reason extends PageElement {
  constructor() {
    super();
    new Watch(this, action, language);
  }

  render() {
    const asked = action.asked;
    return html`<dialog class="reason" aria-labelledby="reason-title" @cancel=${() => action.cancel()}>
      ${asked
        ? html`<form @submit=${this.#submit}>
            <h2 id="reason-title">${t("act." + asked.name)}</h2>
            <p>${t(`act.${asked.name}Lead`, { who: asked.who })}</p>
            <label for="reason">${t("act.reason")}</label>
            <textarea id="reason" name="reason" rows="3" required maxlength="500" aria-describedby="reason-hint"></textarea>
            <p id="reason-hint" class="hint">${t("act.reasonHint")}</p>
            <div class="buttons">
              <button type="button" class="plain" @click=${() => action.cancel()}>${t("act.cancel")}</button>
              <button class="danger">${t("act." + asked.name)}</button>
            </div>
          </form>`
        : nothing}
    </dialog>`;
  }

  updated() {
    const dialog = this.querySelector("dialog");
    if (action.asked && !dialog.open) {
      dialog.showModal();
    } else if (!action.asked && dialog.open) {
      dialog.close();
    }
  }

  #submit(event) {
    event.preventDefault();
    const field = event.target.elements.reason;
    const reason = field.value.trim();
    field.setCustomValidity(reason ? "" : t("act.reasonNeeded"));
    if (field.reportValidity()) {
      action.perform(reason);
    }
  }
}

customElements.define("cc-reason", Reason);
