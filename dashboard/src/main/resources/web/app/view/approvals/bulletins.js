import { html } from "lit";
import { queueName } from "../../data/centre.js";
import { bulletinDraft } from "../../data/drafts.js";
import { bulletins } from "../../data/lists.js";
import { moment } from "../../text/format.js";
import { code, language, t } from "../../text/language.js";
import { BULLETIN_MARKS, markOf } from "../mark.js";
import { Listing } from "./listing.js";

/** What callers of an area hear first, and what waits for somebody to approve it (ANS-13). */
class Bulletins extends Listing {
  kind = "bulletins";

  constructor() {
    super(bulletins);
  }

  begin() {
    return html`<button class="begin" id="write-bulletin" @click=${() => bulletinDraft.begin({})}>${t("bulletins.write")}</button>`;
  }

  words(bulletin) {
    return [bulletin.text[language.tag], area(bulletin), code("bulletin", bulletin.status), bulletin.owner.by];
  }

  columns() {
    const columns = [
      { title: t("detail.status"), class: "state", cell: bulletinState },
      { title: t("bulletins.text"), class: "matter", cell: (bulletin) => bulletin.text[language.tag] },
      { title: t("bulletins.area"), class: "area", cell: area },
      { title: t("bulletins.from"), class: "from", cell: (bulletin) => moment(bulletin.from) },
      { title: t("bulletins.until"), class: "valid", cell: (bulletin) => moment(bulletin.until) },
      { title: t("bulletins.owner"), class: "agent", cell: (bulletin) => bulletin.owner.by },
    ];
    columns.tone = ({ status }) => (status === "PROPOSED" ? "asks" : "");
    return columns;
  }
}

export function bulletinState({ status }) {
  return html`${markOf(BULLETIN_MARKS, status)}<span>${code("bulletin", status)}</span>`;
}

/** Whom it concerns: callers of these queues, from these numbers. */
export function area({ queues, numberPrefixes }) {
  const who = queues.length ? queues.map(queueName).join(", ") : t("bulletins.allQueues");
  return numberPrefixes.length ? `${who}; ${numberPrefixes.map((prefix) => prefix + "…").join(", ")}` : who;
}

customElements.define("cc-bulletins", Bulletins);
