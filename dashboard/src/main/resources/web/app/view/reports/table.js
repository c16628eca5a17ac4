import { html, nothing } from "lit";
import { agentName, queueName } from "../../data/centre.js";
import { count, day, span } from "../../text/format.js";
import { code, t } from "../../text/language.js";

/** What a row is about, for each thing that a report tells apart. */
const GROUPS = {
  kind: (row) => code("kind", row.kind),
  team: (row) => row.team ?? t("promises.noTeam"),
  agent: (row) => agentName(row.agentId) || t("promises.nobody"),
  queue: (row) => queueName(row.queueId),
  day: (row) => day(row.day),
};

const COLUMNS = [
  ["promised", (row) => count(row.promised)],
  ["keptInTime", (row) => count(row.keptInTime)],
  ["keptLate", (row) => count(row.keptLate)],
  ["waived", (row) => count(row.waived)],
  ["broken", (row) => html`${count(row.broken)}${parts("broken", row.brokenByReason)}`],
  ["open", (row) => html`${count(row.open)}${parts("risk", row.openByRisk)}`],
  ["rate", (row) => (row.keptInTimePercent === undefined ? "–" : count(row.keptInTimePercent) + "%")],
  ["median", (row) => early(row.medianEarlyMs)],
  ["p90", (row) => early(row.p90EarlyMs)],
];

/** A real table, for readers of any kind: what each row is about, its figures, and those of all together. */
export function reportTable({ by, items, total }, label) {
  return html`<table aria-label=${label}>
    <thead><tr>
      ${by.map((thing) => html`<th scope="col">${t("reports.by." + thing)}</th>`)}
      ${COLUMNS.map(([name]) => html`<th scope="col" class="number" title=${t(`reports.${name}.hint`)}>${t("reports." + name)}</th>`)}
    </tr></thead>
    <tbody>${items.map((row) => html`<tr>
      ${by.map((thing) => html`<th scope="row">${GROUPS[thing](row)}</th>`)}${figures(row)}
    </tr>`)}</tbody>
    <tfoot><tr><th scope="row" colspan=${by.length}>${t("reports.total")}</th>${figures(total)}</tr></tfoot>
  </table>`;
}

function figures(row) {
  return COLUMNS.map(([name, value]) => html`<td class="number ${name}">${value(row)}</td>`);
}

/** How a number is made up: by reason, or by risk. */
function parts(family, numbers = {}) {
  const shown = Object.entries(numbers).filter(([, number]) => number > 0);
  return shown.length === 0
    ? nothing
    : html`<ul class="parts">${shown.map(([value, number]) => html`<li>${code(family, value)} ${count(number)}</li>`)}</ul>`;
}

function early(milliseconds) {
  if (milliseconds === undefined) {
    return "–";
  }
  const time = span(milliseconds);
  return milliseconds < 0 ? t("promises.late", { time }) : t("reports.early", { time });
}
