import { html } from "lit";
import { nuisanceDraft, sendNuisance } from "../../data/drafts.js";
import { code, t } from "../../text/language.js";
import { choices, field } from "../form/field.js";
import { FormDialog } from "../form/dialog.js";

const LEVELS = ["WARN", "MESSAGE", "TURN_AWAY"];
const USUAL_DAYS = 30;
const MOST_DAYS = 90;

/** Proposes the number of a call for the list of nuisance numbers, with what happened in it (ANS-8). */
class NuisanceForm extends FormDialog {
  kind = "nuisance";
  names = ["callId", "what", "level", "lastsMs"];

  constructor() {
    super(nuisanceDraft);
  }

  title() {
    return t("nuisances.propose");
  }

  lead() {
    return t("nuisances.proposeLead");
  }

  fields({ callId = "" }) {
    const draft = nuisanceDraft;
    return html`
      ${field(draft, "callId", t("detail.call"), html`<input id="callId" name="callId" required maxlength="200" ?readonly=${callId !== ""}
        value=${callId} aria-describedby="callId-hint callId-wrong">`, callId ? "" : t("nuisances.callHint"))}
      ${field(draft, "what", t("nuisances.what"), html`<textarea id="what" name="what" rows="3" required maxlength="500"
        ?autofocus=${callId !== ""} aria-describedby="what-hint what-wrong"></textarea>`, t("nuisances.whatHint"))}
      ${choices(draft, "level", t("nuisances.level"), LEVELS.map(level))}
      ${field(draft, "lastsMs", t("nuisances.days"), html`<input id="lastsMs" name="lastsMs" type="number" required min="1" max=${MOST_DAYS}
        value=${USUAL_DAYS} aria-describedby="lastsMs-hint lastsMs-wrong">`, t("nuisances.daysHint"))}`;
  }

  doing() {
    return t("act.askApproval");
  }

  send(form) {
    sendNuisance(form);
  }
}

/** The mildest is the one to begin with. */
function level(value, index) {
  return html`<label><input type="radio" name="level" value=${value} ?checked=${index === 0}>
    <span><b>${code("nuisanceLevel", value)}</b> <span class="quiet">${t("nuisanceLevel.hint." + value)}</span></span></label>`;
}

customElements.define("cc-nuisance-form", NuisanceForm);
