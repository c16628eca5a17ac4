import { html } from "lit";
import { clock } from "../../data/clock.js";
import { nuisanceDraft } from "../../data/drafts.js";
import { nuisances } from "../../data/lists.js";
import { moment, span } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { markOf, NUISANCE_MARKS } from "../mark.js";
import { Listing } from "./listing.js";

const ASKS = ["PROPOSED", "APPEALED"];

/** Numbers on the list of nuisance numbers, and what waits for a second person (ANS-8). */
class Nuisances extends Listing {
  kind = "nuisances";

  constructor() {
    super(nuisances);
  }

  begin() {
    return html`<button class="begin" id="propose-nuisance" @click=${() => nuisanceDraft.begin({})}>${t("nuisances.propose")}</button>`;
  }

  words(nuisance) {
    return [nuisance.number, code("nuisance", nuisance.status), code("nuisanceLevel", nuisance.level), nuisance.proposedBy];
  }

  columns() {
    const columns = [
      { title: t("detail.status"), class: "state", cell: nuisanceState },
      { title: t("detail.number"), class: "customer digits", cell: (nuisance) => nuisance.number },
      { title: t("nuisances.level"), class: "level-of", cell: (nuisance) => code("nuisanceLevel", nuisance.level) },
      { title: t("nuisances.ends"), class: "valid", cell: ends },
      { title: t("nuisances.by"), class: "agent", cell: (nuisance) => nuisance.proposedBy },
      { title: t("nuisances.at"), class: "at", cell: (nuisance) => moment(nuisance.proposedAt) },
    ];
    columns.tone = ({ status }) => (ASKS.includes(status) ? "asks" : "");
    return columns;
  }
}

export function nuisanceState({ status }) {
  return html`${markOf(NUISANCE_MARKS, status)}<span>${code("nuisance", status)}</span>`;
}

/** When it ends by itself; before the approval, how long it would last. */
export function ends({ status, expiresAt, lastsMs }) {
  if (expiresAt) {
    return `${moment(expiresAt)} (${span(Math.max(0, Date.parse(expiresAt) - clock.now()))})`;
  }
  return status === "PROPOSED" ? t("nuisances.lasts", { time: span(lastsMs) }) : "–";
}

customElements.define("cc-nuisances", Nuisances);
