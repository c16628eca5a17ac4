import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { PageElement } from "./element.js";

const OVERSCAN = 6;

/**
 * A list of rows that draws only what can be seen, so ten thousand cost as much as thirty. The whole list is one stop
 * of the Tab key: arrows, Page Up/Down, Home and End move in it, Enter opens. Fires "open" with the item.
 */
export class Grid extends PageElement {
  static properties = {
    items: { attribute: false },
    columns: { attribute: false },
    label: { attribute: false },
    empty: { attribute: false },
    row: {},
    active: { state: true },
    first: { state: true },
    seen: { state: true },
  };

  constructor() {
    super();
    this.items = [];
    this.columns = [];
    this.first = 0;
    this.seen = 20;
    this.active = null;
    this.place = 0;
    this.resized = new ResizeObserver(() => this.#look());
  }

  render() {
    const items = this.items;
    const height = this.#rowHeight();
    const start = Math.max(0, Math.min(this.first, items.length - 1) - OVERSCAN);
    const end = Math.min(items.length, this.first + this.seen + OVERSCAN);
    const window = this.seen + 2 * OVERSCAN; // rows that leave on one side are used again on the other
    const activeIndex = items.findIndex((item) => item.id === this.active);
    return html`
      <div class="grid ${this.row}" role="grid" tabindex="0" aria-label=${this.label} aria-rowcount=${items.length + 1}
        aria-activedescendant=${activeIndex >= start && activeIndex < end ? this.#rowId(this.active) : nothing}
        @keydown=${this.#key} @scroll=${this.#look} @focus=${this.#enter}>
        <div class="row head" role="row" aria-rowindex="1">
          ${this.columns.map((column) => html`<span role="columnheader" title=${column.title} class=${column.class ?? ""}>${column.title}</span>`)}
        </div>
        ${items.length === 0 ? html`<div role="row"><p class="empty" role="gridcell">${this.empty}</p></div>` : nothing}
        <div class="extent" role="presentation" .style=${`height:${items.length * height}px`}>
          <div class="window" role="presentation" .style=${`transform:translateY(${start * height}px)`}>
            ${repeat(items.slice(start, end), (_, index) => (start + index) % window, (item, index) => this.#row(item, start + index))}
          </div>
        </div>
      </div>`;
  }

  /** Where the chosen row has left, the one in its place is chosen. */
  willUpdate(changes) {
    if (changes.has("items") && this.active !== null && this.items.length > 0) {
      const index = this.items.findIndex((item) => item.id === this.active);
      this.place = index < 0 ? Math.min(this.place, this.items.length - 1) : index;
      this.active = this.items[this.place].id;
    }
  }

  firstUpdated() {
    this.resized.observe(this.#box());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  #row(item, index) {
    const tone = this.columns.tone?.(item) ?? "";
    return html`
      <div class="row ${tone} ${item.id === this.active ? "active" : ""}" role="row" id=${this.#rowId(item.id)}
        aria-rowindex=${index + 2} aria-selected=${item.id === this.active} @click=${() => this.#open(item)}>
        ${this.columns.map((column) => html`<span role="gridcell" class=${column.class ?? ""}>${column.cell(item)}</span>`)}
      </div>`;
  }

  #key(event) {
    const index = this.items.findIndex((item) => item.id === this.active);
    const page = Math.max(1, this.seen - 1);
    const target = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: this.items.length - 1,
    }[event.key];
    if (target !== undefined && this.items.length > 0) {
      event.preventDefault();
      this.#activate(Math.max(0, Math.min(this.items.length - 1, target)));
    } else if (event.key === "Enter" && index >= 0) {
      event.preventDefault();
      this.#open(this.items[index]);
    }
  }

  #enter() {
    if (this.items.length > 0 && !this.items.some((item) => item.id === this.active)) {
      this.#activate(Math.min(this.first, this.items.length - 1));
    }
  }

  #activate(index) {
    const box = this.#box();
    const height = this.#rowHeight();
    const room = box.clientHeight - height;
    this.active = this.items[index].id;
    this.place = index;
    if (index * height < box.scrollTop) {
      box.scrollTop = index * height;
    } else if ((index + 1) * height > box.scrollTop + room) {
      box.scrollTop = (index + 1) * height - room;
    }
  }

  #open(item) {
    this.active = item.id;
    this.dispatchEvent(new CustomEvent("open", { detail: item }));
  }

  #look() {
    const box = this.#box();
    const height = this.#rowHeight();
    this.first = Math.floor(box.scrollTop / height);
    this.seen = Math.ceil(box.clientHeight / height);
  }

  #box() {
    return this.querySelector(".grid");
  }

  /** From the style sheet, which knows how large the screen is. */
  #rowHeight() {
    return parseFloat(getComputedStyle(this).getPropertyValue("--row")) || 34;
  }

  #rowId(id) {
    return `${this.row}-${id}`;
  }
}

customElements.define("cc-grid", Grid);
