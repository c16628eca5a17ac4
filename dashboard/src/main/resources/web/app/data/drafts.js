import { action } from "./action.js";
import { Draft } from "./draft.js";
import { bulletins, nuisances } from "./lists.js";
import { instantOf } from "./zone.js";

const DAY = 86_400_000;

/** A bulletin that is being written (ANS-13). */
export const bulletinDraft = new Draft();

/** A number that is being proposed for the list of nuisance numbers, with what happened in a call (ANS-8). */
export const nuisanceDraft = new Draft();

/** @param form what was filled in, by the names of the fields */
export async function sendBulletin(form) {
  const from = form.get("from");
  const body = {
    text: { "zh-CN": form.get("zh-CN"), en: form.get("en") },
    queues: form.getAll("queues"),
    numberPrefixes: form.get("numberPrefixes").split(/[\s,，、;；]+/).filter(Boolean),
    ...(from && { from: instantOf(from) }),
    until: instantOf(form.get("until")),
    reason: form.get("reason"),
  };
  if (await bulletinDraft.send("/api/routing/bulletins", body)) {
    action.tell({ done: "askApproval" });
    bulletins.reload();
  }
}

export async function sendNuisance(form) {
  const body = {
    level: form.get("level"),
    lastsMs: Number(form.get("lastsMs")) * DAY,
    incidents: [{ callId: form.get("callId").trim(), what: form.get("what") }],
  };
  if (await nuisanceDraft.send("/api/routing/nuisance-numbers", body)) {
    action.tell({ done: "askApproval" });
    nuisances.reload();
  }
}
