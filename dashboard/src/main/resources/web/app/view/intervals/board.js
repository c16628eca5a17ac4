import { html, nothing } from "lit";
import { clock } from "../../data/clock.js";
import { intervals, LENGTHS } from "../../data/intervals.js";
import { board } from "../../live/board.js";
import { Watch } from "../../signal.js";
import { count, duration, named, percent, timeOfDay } from "../../text/format.js";
import { language, t } from "../../text/language.js";
import { PageElement } from "../element.js";

const QUEUE = [
  ["intervals.offered", (figures) => count(figures.offered)],
  ["intervals.answered", (figures) => count(figures.answered)],
  ["intervals.abandoned", (figures) => count(figures.abandoned)],
  ["intervals.short", (figures) => count(figures.shortAbandoned)],
  ["intervals.callbacks", (figures) => count(figures.callbacksAsked)],
  ["intervals.service", (figures) => percent(figures.serviceLevelOfferedPercent)],
  ["intervals.asa", (figures) => duration(figures.averageSpeedOfAnswerMs)],
  ["intervals.aht", (figures) => duration(figures.averageHandleMs)],
  ["intervals.acw", (figures) => duration(figures.averageWrapUpMs)],
  ["intervals.occupancy", (figures) => percent(figures.occupancyPercent)],
  ["intervals.longest", (figures) => duration(figures.longestWaitMs)],
  ["intervals.misses", (figures) => `${count(figures.misses)} / ${count(figures.offers)}`],
  ["intervals.overflowed", (figures) => `${count(figures.overflowedIn)} / ${count(figures.overflowedOut)}`],
  ["intervals.transferred", (figures) => `${count(figures.transfersIn)} / ${count(figures.transfersOut)}`],
];

const AGENT = [
  ["intervals.offers", (figures) => count(figures.offers)],
  ["intervals.answered", (figures) => count(figures.answered)],
  ["intervals.missed", (figures) => count(figures.misses)],
  ["intervals.handled", (figures) => count(figures.handled)],
  ["intervals.occupancy", (figures) => percent(figures.occupancyPercent)],
  ["intervals.available", (figures) => duration(figures.availableMs)],
  ["intervals.ringing", (figures) => duration(figures.ringingMs)],
  ["intervals.talking", (figures) => duration(figures.talkingMs)],
  ["intervals.writing", (figures) => duration(figures.wrapUpMs)],
  ["intervals.away", (figures) => duration(figures.awayMs)],
  ["intervals.aht", (figures) => duration(figures.averageHandleMs)],
  ["intervals.acw", (figures) => duration(figures.averageWrapUpMs)],
  ["intervals.transferred", (figures) => `${count(figures.transfersIn)} / ${count(figures.transfersOut)}`],
];

/** What a queue or an agent achieved today, the latest interval first. */
class IntervalBoard extends PageElement {
  constructor() {
    super();
    new Watch(this, board, clock, intervals, language);
  }

  willUpdate() {
    intervals.look();
  }

  render() {
    return html`
      <section class="panel intervals" aria-labelledby="intervals-title">
        <header>
          <h2 id="intervals-title">${t("intervals.title")}</h2>
          <label class="choice"><span>${t("intervals.whose")}</span>
            <select id="intervals-whose" @change=${(event) => intervals.choose(event.target.value)}>
              ${choices("queues")}${choices("agents")}
            </select></label>
          <div class="filters" role="group" aria-label=${t("intervals.length")}>${LENGTHS.map(lengthChip)}</div>
        </header>
        <div class="scrolled" tabindex="0" role="region" aria-labelledby="intervals-title">${shown()}</div>
      </section>`;
  }
}

function choices(kind) {
  return html`<optgroup label=${t(kind + ".title")}>${board.all(kind).map(({ id, name }) => {
    const whose = `${kind}/${id}`;
    return html`<option value=${whose} .selected=${whose === intervals.whose}>${named(name, id)}</option>`;
  })}</optgroup>`;
}

function lengthChip(minutes) {
  return html`<button class="chip" id="intervals-${minutes}" aria-pressed=${intervals.minutes === minutes}
    @click=${() => intervals.cutInto(minutes)}>${t("intervals.minutes", { n: minutes })}</button>`;
}

function shown() {
  if (intervals.problem) {
    return html`<p class="problem" role="alert">${intervals.problem}</p>`;
  }
  if (!intervals.items) {
    return html`<p class="empty">${t("panel.loading")}</p>`;
  }
  const isAgent = intervals.kind === "agents";
  const columns = isAgent ? AGENT : QUEUE;
  const lines = isAgent ? intervals.items.filter(wasThere) : intervals.items;
  if (isAgent && lines.length === 0) {
    return html`<p class="empty">${t("intervals.absent")}</p>`;
  }
  return html`<table>
    <thead><tr><th scope="col">${t("intervals.from")}</th>
      ${columns.map(([title]) => html`<th scope="col">${t(title)}</th>`)}</tr></thead>
    <tbody>${[...lines].reverse().map((figures) => line(figures, columns))}</tbody>
  </table>`;
}

/** Before and after a shift there is nothing to tell. */
function wasThere({ availableMs, ringingMs, talkingMs, wrapUpMs, awayMs }) {
  return availableMs + ringingMs + talkingMs + wrapUpMs + awayMs > 0;
}

/** Who still waits is not decided yet: the figures are not final. */
function line(figures, columns) {
  return html`<tr>
    <th scope="row">${timeOfDay(figures.from)}${figures.waiting > 0
      ? html` <span class="quiet">${t("intervals.open", { n: count(figures.waiting) })}</span>`
      : nothing}</th>
    ${columns.map(([, cell]) => html`<td>${cell(figures)}</td>`)}
  </tr>`;
}

customElements.define("cc-interval-board", IntervalBoard);
