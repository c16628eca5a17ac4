import { html, nothing } from "lit";
import { loadPerson } from "../data/provider.js";
import { place } from "../data/place.js";
import { loadSettings, settings } from "../data/settings.js";
import { session } from "../data/session.js";
import { connections } from "../live/connections.js";
import { Watch } from "../signal.js";
import { PageElement } from "./element.js";
import "./attention.js";
import "./figures.js";
import "./header.js";
import "./login.js";
import "./outcome.js";
import "./reason.js";
import "./approvals/bulletinForm.js";
import "./approvals/bulletins.js";
import "./approvals/nuisanceForm.js";
import "./approvals/nuisances.js";
import "./detail/drawer.js";
import "./intervals/board.js";
import "./panels/agents.js";
import "./panels/calls.js";
import "./panels/evaluations.js";
import "./panels/promises.js";
import "./panels/queues.js";
import "./promises/board.js";
import "./reports/promises.js";

/** The whole page: sign-in, or the board. */
class App extends PageElement {
  static properties = { ready: { state: true } };

  constructor() {
    super();
    this.ready = false;
    this.connected = false;
    new Watch(this, session, place);
    // A page that the browser keeps for "back" must not keep its stream.
    addEventListener("pagehide", () => this.#connect(false));
    addEventListener("pageshow", () => this.requestUpdate());
    loadSettings().then(loadPerson).finally(() => (this.ready = true));
  }

  render() {
    if (!this.ready) {
      return nothing;
    }
    if (!session.isOpen && settings.localLogin) {
      return html`<cc-login></cc-login>`;
    }
    return html`
      <cc-header></cc-header>
      <cc-attention></cc-attention>
      ${shownPlace()}
      <cc-drawer></cc-drawer>
      <cc-reason></cc-reason>
      <cc-bulletin-form></cc-bulletin-form>
      <cc-nuisance-form></cc-nuisance-form>
      <cc-outcome></cc-outcome>`;
  }

  updated() {
    this.#connect(this.ready && (session.isOpen || !settings.localLogin));
  }

  #connect(wanted) {
    if (wanted !== this.connected) {
      this.connected = wanted;
      if (wanted) {
        connections.start();
      } else {
        connections.stop();
      }
    }
  }
}

function shownPlace() {
  switch (place.name) {
    case "promises":
      return html`<main class="board alone"><cc-promise-board></cc-promise-board></main>`;
    case "approvals":
      return html`<main class="board alone approvals"><cc-bulletins></cc-bulletins><cc-nuisances></cc-nuisances></main>`;
    case "reports":
      return html`<main class="board alone"><cc-promise-report></cc-promise-report></main>`;
    case "intervals":
      return html`<main class="board alone"><cc-interval-board></cc-interval-board></main>`;
    default:
      return centre();
  }
}

function centre() {
  return html`<main class="board">
    <cc-figures></cc-figures>
    <cc-queues></cc-queues>
    <cc-calls></cc-calls>
    <cc-promises></cc-promises>
    <cc-agents></cc-agents>
    <cc-evaluations></cc-evaluations>
  </main>`;
}

customElements.define("cc-app", App);
