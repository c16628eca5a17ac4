import { html, nothing } from "lit";
import { promiseReport } from "../../data/promiseReport.js";
import { connections } from "../../live/connections.js";
import { Watch } from "../../signal.js";
import { language, t } from "../../text/language.js";
import { PageElement } from "../element.js";
import { reportTable } from "./table.js";

const THINGS = ["kind", "team", "agent", "queue", "day"];

/** What became of promises: which were kept, waived, broken, and how early (CBK-10). */
class PromiseReportPage extends PageElement {
  static properties = { problem: { state: true } };

  constructor() {
    super();
    this.problem = null;
    new Watch(this, promiseReport, connections, language);
  }

  connectedCallback() {
    super.connectedCallback();
    promiseReport.load();
  }

  render() {
    const { answer, isLoading } = promiseReport;
    const problem = promiseReport.problem ?? this.problem;
    return html`<section class="panel report" aria-labelledby="report-title" aria-busy=${isLoading}>
      <header>
        <h2 id="report-title">${t("reports.title")}</h2>
        ${this.#choices(promiseReport.wanted)}
      </header>
      <div role="alert">${problem ? html`<p class="problem empty">${problem}</p>` : nothing}</div>
      <div class="figures-of-report" tabindex="0" role="region" aria-labelledby="report-title">
        ${answer ? this.#answered(answer) : isLoading ? html`<p class="empty" role="status">${t("panel.loading")}</p>` : nothing}
      </div>
    </section>`;
  }

  #choices({ from, to, by }) {
    return html`<form class="choices" @change=${this.#changed} @submit=${(event) => event.preventDefault()}>
      <label class="choice"><span>${t("reports.from")}</span><input id="report-from" name="from" type="date" required .value=${from}></label>
      <label class="choice"><span>${t("reports.to")}</span><input id="report-to" name="to" type="date" required .value=${to}></label>
      <label class="choice"><span>${t("reports.by")}</span>
        <select id="report-by" name="by">
          ${THINGS.map((thing) => html`<option value=${thing} .selected=${thing === by}>${t("reports.by." + thing)}</option>`)}
        </select></label>
      <button type="button" id="report-table" ?disabled=${!promiseReport.answer} @click=${this.#save}>${t("reports.csv")}</button>
    </form>`;
  }

  #answered(answer) {
    return answer.total.promised === 0
      ? html`<p class="empty" role="status">${t("reports.empty")}</p>`
      : html`${reportTable(answer, t("reports.title"))}<p class="hint">${t("reports.lead", { zone: answer.zone })}</p>`;
  }

  /** A date that is being typed is none yet. */
  #changed(event) {
    const form = event.currentTarget;
    if (form.checkValidity()) {
      promiseReport.load(Object.fromEntries(new FormData(form)));
    }
  }

  /** A link would carry no token: the table is fetched, and then saved by a link of its own. */
  async #save() {
    this.problem = null;
    try {
      const { address, name } = await promiseReport.table();
      Object.assign(document.createElement("a"), { href: address, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (refusal) {
      this.problem = refusal.message;
    }
  }
}

customElements.define("cc-promise-report", PromiseReportPage);
