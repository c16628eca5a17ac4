import { html } from "lit";
import { clock } from "../../data/clock.js";
import { bulletinDraft, sendBulletin } from "../../data/drafts.js";
import { clocksAt } from "../../data/zone.js";
import { board } from "../../live/board.js";
import { named } from "../../text/format.js";
import { t } from "../../text/language.js";
import { choices, field } from "../form/field.js";
import { FormDialog } from "../form/dialog.js";

const USUAL_LENGTH = 2 * 3_600_000;

/** Writes a bulletin (ANS-13). */
class BulletinForm extends FormDialog {
  kind = "bulletin";
  names = ["zh-CN", "en", "queues", "numberPrefixes", "from", "until", "reason"];

  constructor() {
    super(bulletinDraft);
  }

  title() {
    return t("bulletins.write");
  }

  lead() {
    return t("bulletins.writeLead");
  }

  fields() {
    const draft = bulletinDraft;
    return html`
      ${field(draft, "zh-CN", t("bulletins.zh"), words("zh-CN"))}
      ${field(draft, "en", t("bulletins.en"), words("en"))}
      ${choices(draft, "queues", t("queues.title"), board.all("queues").map(queue), t("bulletins.queuesHint"))}
      ${field(draft, "numberPrefixes", t("bulletins.numbers"), html`<input id="numberPrefixes" name="numberPrefixes"
        inputmode="tel" placeholder="+8620" aria-describedby="numberPrefixes-hint numberPrefixes-wrong">`, t("bulletins.numbersHint"))}
      <div class="pair">
        ${field(draft, "from", t("bulletins.from"), html`<input id="from" name="from" type="datetime-local"
          aria-describedby="from-hint from-wrong">`, t("bulletins.fromHint"))}
        ${field(draft, "until", t("bulletins.until"), html`<input id="until" name="until" type="datetime-local" required
          value=${clocksAt(clock.now() + USUAL_LENGTH)} aria-describedby="until-wrong">`)}
      </div>
      ${field(draft, "reason", t("act.reason"), html`<input id="reason" name="reason" required maxlength="200"
        aria-describedby="reason-hint reason-wrong">`, t("act.reasonHint"))}`;
  }

  doing() {
    return t("act.askApproval");
  }

  send(form) {
    sendBulletin(form);
  }
}

function words(tag) {
  return html`<textarea id=${tag} name=${tag} lang=${tag} rows="2" required maxlength="200" aria-describedby="${tag}-wrong"></textarea>`;
}

function queue({ id, name }) {
  return html`<label><input type="checkbox" name="queues" value=${id}>${named(name, id)}</label>`;
}

customElements.define("cc-bulletin-form", BulletinForm);
