import { html, nothing } from "lit";
import { action } from "../../data/action.js";
import { bulletins } from "../../data/lists.js";
import { session } from "../../data/session.js";
import { moment } from "../../text/format.js";
import { language, t } from "../../text/language.js";
import { area, bulletinState } from "../approvals/bulletins.js";
import { facts } from "./facts.js";

const OVER = ["OVER", "WITHDRAWN"];

/** A bulletin: what is said to whom and when, who wrote and approved it, and what a leader may do. */
export function bulletinDetail(id) {
  const bulletin = bulletins.get(id);
  if (!bulletin) {
    return { kicker: t("detail.bulletin"), title: id, body: html`<p class="empty">${t("detail.loading")}</p>` };
  }
  const { text, from, until, owner, approval, withdrawal } = bulletin;
  return {
    kicker: t("detail.bulletin"),
    title: html`<span class="state">${bulletinState(bulletin)}</span>`,
    body: html`
      ${facts([
        [t("bulletins.zh"), html`<span lang="zh-CN">${text["zh-CN"]}</span>`],
        [t("bulletins.en"), html`<span lang="en">${text.en}</span>`],
        [t("bulletins.area"), area(bulletin)],
        [t("bulletins.from"), moment(from)],
        [t("bulletins.until"), moment(until)],
        [t("bulletins.owner"), signature(owner)],
        [t("bulletins.approval"), approval && signature(approval)],
        [t("bulletins.withdrawal"), withdrawal && signature(withdrawal)],
        [t("detail.id"), id],
      ])}`,
    actions: session.may("shift-leader", "supervisor") && !OVER.includes(bulletin.status) ? actions(bulletin) : null,
  };
}

function signature({ by, at, reason }) {
  return html`${by}, ${moment(at)}<br><span class="quiet">${reason}</span>`;
}

/** Whoever wrote it does not approve it. */
function actions({ id, status, text, owner }) {
  const who = text[language.tag];
  const ask = (name, seen) => () => action.ask(name, id, who, () => bulletins.reload(), seen);
  const own = owner.by === session.subject;
  return html`
    ${status === "PROPOSED" && own ? html`<p class="quiet">${t("approvals.own")}</p>` : nothing}
    <button class="danger" @click=${ask("withdrawBulletin")}>${t("act.withdrawBulletin")}</button>
    ${status === "PROPOSED" && !own
      ? html`<button class="primary" @click=${ask("approveBulletin", { writtenAt: owner.at })}>${t("act.approveBulletin")}</button>`
      : nothing}`;
}
