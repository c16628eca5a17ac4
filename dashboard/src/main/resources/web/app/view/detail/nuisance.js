import { html, nothing } from "lit";
import { action } from "../../data/action.js";
import { nuisances } from "../../data/lists.js";
import { session } from "../../data/session.js";
import { show } from "../../data/shown.js";
import { moment } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { ends, nuisanceState } from "../approvals/nuisances.js";
import { Asked } from "./asked.js";
import { facts } from "./facts.js";

/** What can be asked of an entry, and whether those may who had a part in it. */
const ACTIONS = {
  REFUSE: { name: "refuseNuisance", tone: "danger", second: true },
  LIFT: { name: "liftNuisance", tone: "" },
  APPEAL: { name: "appealNuisance", tone: "" },
  DISMISS: { name: "dismissNuisance", tone: "danger", second: true },
  GRANT: { name: "grantNuisance", tone: "primary", second: true },
  APPROVE: { name: "approveNuisance", tone: "primary", second: true },
};

/** A nuisance number: what is applied until when, the evidence and the history, and what a leader may do. */
export function nuisanceDetail(id) {
  const nuisance = nuisances.get(id);
  return {
    kicker: t("detail.nuisance"),
    title: nuisance ? html`<span class="state">${nuisanceState(nuisance)}</span>` : id,
    body: html`<cc-nuisance .of=${id} .state=${nuisance?.status ?? ""}></cc-nuisance>`,
    actions: nuisance && session.may("shift-leader", "supervisor") && nuisance.allowed.length > 0 ? actions(nuisance) : null,
  };
}

/** Whoever proposed or approved it decides nothing more about it. */
function actions({ id, number, allowed, proposedBy, approvedBy }) {
  const ask = (name) => () => action.ask(name, id, number, () => nuisances.reload());
  const own = [proposedBy, approvedBy].includes(session.subject);
  const offered = Object.keys(ACTIONS).filter((what) => allowed.includes(what) && !(own && ACTIONS[what].second));
  const kept = allowed.some((what) => own && ACTIONS[what]?.second);
  return html`
    ${kept ? html`<p class="quiet">${t("approvals.own")}</p>` : nothing}
    ${offered.map((what) => {
      const { name, tone } = ACTIONS[what];
      return html`<button class=${tone} @click=${ask(name)}>${t("act." + name)}</button>`;
    })}`;
}

/** With the evidence; that it was read is on record. */
class Nuisance extends Asked {
  path(id) {
    return `/api/routing/nuisance-numbers/${id}`;
  }

  shown(nuisance) {
    return html`
      ${facts([
        [t("detail.number"), nuisance.number],
        [t("nuisances.level"), `${code("nuisanceLevel", nuisance.level)}: ${t("nuisanceLevel.hint." + nuisance.level)}`],
        [t("nuisances.ends"), ends(nuisance)],
        [t("nuisances.by"), signed(nuisance.proposedBy, nuisance.proposedAt)],
        [t("nuisances.approvedBy"), nuisance.approvedBy && signed(nuisance.approvedBy, nuisance.approvedAt)],
        [t("nuisances.now"), t(applied(nuisance))],
        [t("detail.id"), nuisance.id],
      ])}
      <h3>${t("nuisances.evidence")}</h3>
      <ul class="evidence">${nuisance.incidents.map(incident)}</ul>
      <h3>${t("detail.timeline")}</h3>
      <ol class="timeline">${nuisance.history.map(step)}</ol>`;
  }
}

function signed(by, at) {
  return `${by}, ${moment(at)}`;
}

/** A promise that is open protects whoever waits for it. */
function applied(nuisance) {
  if (nuisance.applied) {
    return "nuisances.applied";
  }
  return nuisance.promised && nuisance.expiresAt ? "nuisances.spared" : "nuisances.notApplied";
}

function incident({ callId, what }) {
  return html`<li><p>${what}</p><button class="plain" @click=${() => show("calls", callId)}>${t("detail.openCall")}</button></li>`;
}

function step({ did, by, reason, at }) {
  return html`<li>
    <time>${moment(at)}</time>
    <div><b>${code("nuisanceStep", did)}</b><span class="quiet">${[by, reason].filter(Boolean).join(": ")}</span></div>
  </li>`;
}

customElements.define("cc-nuisance", Nuisance);
