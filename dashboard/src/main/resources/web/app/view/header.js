import { html, nothing } from "lit";
import { clock } from "../data/clock.js";
import { place, PLACES } from "../data/place.js";
import { search } from "../data/search.js";
import { signOut } from "../data/provider.js";
import { session } from "../data/session.js";
import { theme } from "../data/theme.js";
import { connections } from "../live/connections.js";
import { Watch } from "../signal.js";
import { span, timeOfDay } from "../text/format.js";
import { language, t } from "../text/language.js";
import { PageElement } from "./element.js";
import { mark } from "./mark.js";

const STATE_MARKS = { live: ["free", "good"], connecting: ["ringing", "info"], stale: ["alarm", "bad"], denied: ["off", "quiet"] };

/** Title, filter, connection, clock, language, theme, person; and below it the notice that what is shown is old. */
class Header extends PageElement {
  constructor() {
    super();
    new Watch(this, clock, connections, language, place, session, theme);
    this.shortcut = (event) => {
      if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) {
        event.preventDefault();
        this.querySelector("#filter")?.focus();
      }
    };
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.shortcut);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.shortcut);
  }

  render() {
    const state = connections.state;
    return html`
      <header class="top">
        <h1>${t("title")}</h1>
        <nav aria-label=${t("place.label")}>${PLACES.map(placeLink)}</nav>
        <span class="connection ${state}" role="status">${mark(...STATE_MARKS[state])}${t("state." + state)}</span>
        ${place.name === "reports" ? nothing : filter()}
        <time>${timeOfDay(clock.now())}</time>
        <button class="plain" id="language" aria-label=${t("language.switch")}
          @click=${() => language.set(language.tag === "en" ? "zh-CN" : "en")}>${t("language.other")}</button>
        <button class="plain icon" id="theme" aria-label=${t("theme." + theme.choice)} title=${t("theme." + theme.choice)}
          @click=${() => theme.next()}>${themeIcon(theme.choice)}</button>
        <span class="person">${session.name}</span>
        <button class="plain" @click=${signOut}>${t("sign.out")}</button>
      </header>
      <div role="alert">${state === "stale" ? staleNotice() : nothing}</div>`;
  }
}

/** Finds among what is on the board; a report has no such rows. */
function filter() {
  return html`<input id="filter" type="search" aria-label=${t("search.label")} placeholder=${t("search.hint")}
    .value=${search.text} @input=${(event) => search.set(event.target.value)}>`;
}

function placeLink(name) {
  return html`<a href="#${name}" aria-current=${place.name === name ? "page" : nothing}>${t("place." + name)}</a>`;
}

function staleNotice() {
  const stale = connections.stale();
  const silence = span(Date.now() - Math.min(...stale.map((feed) => feed.heardAt)));
  const separator = language.tag === "en" ? ", " : "、";
  const services = stale.map((feed) => t("service." + feed.service)).join(separator);
  return html`<p class="stale-notice">${mark("alarm")}<span>${t("stale.notice", { services })}</span><span class="digits" aria-hidden="true">${silence}</span></p>`;
}

function themeIcon(choice) {
  const half = { auto: "M8 3a5 5 0 0 1 0 10z", light: "", dark: "M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z" }[choice];
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.6" /><path d=${half} fill="currentColor" /></svg>`;
}

customElements.define("cc-header", Header);
