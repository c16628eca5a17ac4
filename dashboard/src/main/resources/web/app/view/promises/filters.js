import { html } from "lit";
import { countByRisk, promiseFilter } from "../../data/promiseFilter.js";
import { count } from "../../text/format.js";
import { code, t } from "../../text/language.js";
import { riskMark } from "./cells.js";
import "./choices.js";

/** Counts per risk that are also the filter for it, and a choice for everything else. */
export function filters(ofAnyRisk) {
  return html`
    <div class="filters" role="group" aria-label=${t("promises.risk")}>
      ${countByRisk(ofAnyRisk).map(([risk, number]) => riskChip(risk, number))}
    </div>
    <cc-promise-choices></cc-promise-choices>`;
}

function riskChip(risk, number) {
  const isWanted = promiseFilter.wanted.risk === risk;
  return html`<button class="chip" id="risk-${risk}" aria-pressed=${isWanted}
    title=${t("agents.only", { status: code("risk", risk) })}
    @click=${() => promiseFilter.set("risk", isWanted ? null : risk)}>
    ${riskMark(risk)}${code("risk", risk)} <b>${count(number)}</b>
  </button>`;
}
