import { html, nothing } from "lit";
import { Watch } from "../../signal.js";
import { language, t } from "../../text/language.js";
import { PageElement } from "../element.js";

/** A form over the page. It stays open until the service took what was written; what it refused is said at the field. */
export class FormDialog extends PageElement {
  /** Kind of form, for its style sheet. */
  kind = "";

  constructor(draft) {
    super();
    this.draft = draft;
    new Watch(this, draft, language);
  }

  render() {
    const of = this.draft.of;
    return html`<dialog class="form ${this.kind}" aria-labelledby="${this.kind}-form-title" @cancel=${this.#cancel}>
      ${of
        ? html`<form @submit=${this.#submit} @input=${(event) => event.target.setCustomValidity("")}>
            <h2 id="${this.kind}-form-title">${this.title(of)}</h2>
            <p>${this.lead(of)}</p>
            ${this.fields(of)}
            <p class="problem" role="alert">${this.draft.wrongOtherThan(this.names)}</p>
            <div class="buttons">
              <button type="button" class="plain" @click=${this.#cancel}>${t("act.cancel")}</button>
              <button class=${this.tone(of)} ?disabled=${this.draft.isSending}>${this.doing(of)}</button>
            </div>
          </form>`
        : nothing}
    </dialog>`;
  }

  tone() {
    return "primary";
  }

  updated() {
    const dialog = this.querySelector("dialog");
    if (this.draft.of && !dialog.open) {
      dialog.showModal();
    } else if (!this.draft.of && dialog.open) {
      dialog.close();
    }
    const wrong = this.names.filter((name) => this.draft.wrongAt(name));
    this.querySelectorAll("[name]").forEach((control) => control.setAttribute("aria-invalid", wrong.includes(control.name)));
    if (wrong.length > 0 && !this.draft.isSending) {
      this.querySelector(`[name="${wrong[0]}"]`)?.focus();
    }
  }

  #cancel = (event) => {
    event.preventDefault();
    this.draft.cancel();
  };

  /** Blanks alone are nothing. */
  #submit = (event) => {
    event.preventDefault();
    const form = event.target;
    for (const control of form.querySelectorAll("input[required], textarea[required]")) {
      control.setCustomValidity(control.value.trim() ? "" : t("form.needed"));
    }
    if (form.reportValidity() && !this.draft.isSending) {
      this.send(new FormData(form));
    }
  };
}
