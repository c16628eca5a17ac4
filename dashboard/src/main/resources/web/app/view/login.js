import { html, nothing } from "lit";
import { session } from "../data/session.js";
import { Watch } from "../signal.js";
import { language, t } from "../text/language.js";
import { PageElement } from "./element.js";

const WORDS = { 401: "sign.failed", 400: "sign.failed", 429: "sign.tooMany" };

/** Sign-in for local runs. */
class Login extends PageElement {
  static properties = { problem: { state: true } };

  constructor() {
    super();
    this.problem = null;
    new Watch(this, language);
  }

  render() {
    return html`
      <main class="login">
        <form @submit=${this.#submit}>
          <h1>${t("title")}</h1>
          <p>${t("sign.lead")}</p>
          <label for="user">${t("sign.user")}</label>
          <input id="user" name="user" autocomplete="username" autocapitalize="none" required autofocus>
          <label for="password">${t("sign.password")}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required>
          <div role="alert">${this.problem ? html`<p class="problem">${t(this.problem)}</p>` : nothing}</div>
          <button class="primary">${t("sign.in")}</button>
          <button type="button" class="plain" id="language" aria-label=${t("language.switch")}
            @click=${() => language.set(language.tag === "en" ? "zh-CN" : "en")}>${t("language.other")}</button>
        </form>
      </main>`;
  }

  async #submit(event) {
    event.preventDefault();
    const entries = Object.fromEntries(new FormData(event.target));
    this.problem = null;
    try {
      const response = await fetch("/login", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(entries),
      });
      if (response.ok) {
        session.open(await response.json());
      } else {
        this.problem = WORDS[response.status] ?? "sign.unreachable";
      }
    } catch {
      this.problem = "sign.unreachable";
    }
  }
}

customElements.define("cc-login", Login);
