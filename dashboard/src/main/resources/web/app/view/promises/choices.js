import { html, nothing } from "lit";
import { agentName, queueName } from "../../data/centre.js";
import { clock } from "../../data/clock.js";
import { promiseFilter } from "../../data/promiseFilter.js";
import { Watch } from "../../signal.js";
import { code, language, t } from "../../text/language.js";
import { PageElement } from "../element.js";

const CHOICES = [
  ["kind", "promises.kind", (value) => code("kind", value)],
  ["ownerId", "promises.owner", (value) => agentName(value) || t("promises.nobody")],
  ["team", "promises.team", (value) => value || t("promises.noTeam")],
  ["queueId", "calls.queue", queueName],
];

/** What the board can be narrowed to. Looked at once a second, not with each change: hundreds of owners are to be sorted. */
class PromiseChoices extends PageElement {
  constructor() {
    super();
    new Watch(this, clock, promiseFilter, language);
  }

  render() {
    const order = new Intl.Collator(language.tag, { numeric: true }).compare;
    return html`<div class="choices" role="group" aria-label=${t("promises.filter")}>
      ${CHOICES.map(([field, name, words]) => choice(field, t(name), options(field, words, order)))}
      ${promiseFilter.isOn
        ? html`<button class="plain clear" @click=${() => promiseFilter.clear()}>${t("promises.showAll")}</button>`
        : nothing}
    </div>`;
  }
}

/** The values that occur, and the one that is wanted although it does not, in the order of their words. */
function options(field, words, order) {
  const values = new Set(promiseFilter.occurring(field));
  if (promiseFilter.wanted[field] !== null) {
    values.add(promiseFilter.wanted[field]);
  }
  return [...values].map((value) => [value, words(value)]).sort(([, one], [, other]) => order(one, other));
}

function choice(field, name, values) {
  const wanted = promiseFilter.wanted[field];
  return html`<label class="choice"><span>${name}</span>
    <select id="promises-${field}" @change=${(event) => promiseFilter.set(field, chosen(event.target))}>
      <option .selected=${wanted === null}>${t("agents.all")}</option>
      ${values.map(([value, text]) => html`<option value="=${value}" .selected=${wanted === value}>${text}</option>`)}
    </select></label>`;
}

/** Values begin with a sign of their own, because the empty one means something too. */
function chosen(select) {
  return select.selectedIndex === 0 ? null : select.value.slice(1);
}

customElements.define("cc-promise-choices", PromiseChoices);
