import { html, nothing } from "lit";
import { shown } from "../../data/shown.js";
import { clock } from "../../data/clock.js";
import { bulletins, nuisances } from "../../data/lists.js";
import { board } from "../../live/board.js";
import { Watch } from "../../signal.js";
import { language, t } from "../../text/language.js";
import { PageElement } from "../element.js";
import { agentDetail } from "./agent.js";
import { bulletinDetail } from "./bulletin.js";
import { evaluationDetail } from "./evaluation.js";
import { nuisanceDetail } from "./nuisance.js";
import { promiseDetail } from "./promise.js";
import { queueDetail } from "./queue.js";
import { callDetail } from "./call.js";

const DETAILS = {
  calls: callDetail,
  agents: agentDetail,
  bulletins: bulletinDetail,
  nuisances: nuisanceDetail,
  promises: promiseDetail,
  evaluations: evaluationDetail,
  queues: queueDetail,
};

/** Everything about one thing, beside the board. Escape, the button or a click outside closes it. */
class Drawer extends PageElement {
  constructor() {
    super();
    new Watch(this, shown, board, bulletins, nuisances, clock, language);
  }

  render() {
    const detail = shown.kind && DETAILS[shown.kind](shown.id, board.get(shown.kind, shown.id));
    return html`<dialog class="drawer" aria-labelledby="drawer-title" @close=${() => shown.set(null, null)} @click=${this.#outside}>
      ${detail
        ? html`<div class="inside">
            <header>
              <p class="kicker">${detail.kicker}</p>
              <h2 id="drawer-title">${detail.title}</h2>
              <button class="plain icon close" aria-label=${t("detail.close")} @click=${() => this.#dialog().close()}>
                <svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" stroke="currentColor" stroke-width="1.8" /></svg>
              </button>
            </header>
            <div class="body">${detail.body}</div>
            ${detail.actions ? html`<footer>${detail.actions}</footer>` : nothing}
          </div>`
        : nothing}
    </dialog>`;
  }

  updated() {
    const dialog = this.#dialog();
    if (shown.kind && !dialog.open) {
      dialog.showModal();
    } else if (!shown.kind && dialog.open) {
      dialog.close();
    }
  }

  #outside(event) {
    if (event.target === this.#dialog()) {
      this.#dialog().close();
    }
  }

  #dialog() {
    return this.querySelector("dialog");
  }
}

customElements.define("cc-drawer", Drawer);
