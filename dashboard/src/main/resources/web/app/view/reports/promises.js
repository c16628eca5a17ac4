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
      <fieldset class="choice things"><legend>${t("reports.by")}</legend>
        ${THINGS.map(
          (thing) => html`<label><input type="checkbox" id="report-by-${thing}" name="by" value=${thing}
            .checked=${by.split(",").includes(thing)}>${t("reports.by." + thing)}</label>`,
        )}
      </fieldset>
      <button type="button" id="report-table" ?disabled=${!promiseReport.answer} @click=${this.#save}>${t("reports.csv")}</button>
    </form>`;
  }

  #answered(answer) {
    return answer.total.promised === 0
      ? html`<p class="empty" role="status">${t("reports.empty")}</p>`
      : html`${reportTable(answer, t("reports.title"))}<p class="hint">${t("reports.lead", { zone: answer.zone })}</p>`;
  }

  /** A date that is being typed is none yet; something is always told apart. */
  #changed(event) {
    const form = event.currentTarget;
    if (!form.querySelector("[name=by]:checked")) {
      event.target.checked = true;
    } else if (form.checkValidity()) {
      const { from, to, by } = form.elements;
      const things = [...by].filter((thing) => thing.checked).map((thing) => thing.value);
      promiseReport.load({ from: from.value, to: to.value, by: things.join(",") });
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
