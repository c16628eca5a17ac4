import { html } from "lit";
import { action } from "../data/action.js";
import { t } from "../text/language.js";
import { field } from "./form/field.js";
import { FormDialog } from "./form/dialog.js";

/** What is a no to somebody, or the end of something. */
const HARD = ["end", "requeue", "free", "withdrawBulletin", "refuseNuisance", "dismissNuisance"];

/** Asks for the reason of an action. */
class Reason extends FormDialog {
  kind = "reason";
  names = ["reason"];

  constructor() {
    super(action);
  }

  title({ name }) {
    return t("act." + name);
  }

  lead({ name, who }) {
    return t(`act.${name}Lead`, { who });
  }

  fields() {
    return field(
      action,
      "reason",
      t("act.reason"),
      html`<textarea id="reason" name="reason" rows="3" required maxlength="500" aria-describedby="reason-hint reason-wrong"></textarea>`,
      t("act.reasonHint"),
    );
  }

  doing({ name }) {
    return t("act." + name);
  }

  tone({ name }) {
    return HARD.includes(name) ? "danger" : "primary";
  }

  send(form) {
    action.perform(form.get("reason").trim());
  }
}

customElements.define("cc-reason", Reason);
