import { html, nothing } from "lit";
import { board } from "../live/board.js";
import { connections } from "../live/connections.js";
import { clock } from "../data/clock.js";
import { search } from "../data/search.js";
import { Watch } from "../signal.js";
import { language, t } from "../text/language.js";
import { PageElement } from "./element.js";
import { show } from "../data/shown.js";
import "./grid.js";

/**
 * One section of the board: heading, count, rows. A kind of panel says which rows there are, in which order, and what
 * their columns are.
 */
export class Panel extends PageElement {
  /** Kind of thing on the live board. */
  kind = "";

  constructor() {
    super();
    new Watch(this, board, connections, clock, language, search);
  }

  render() {
    const rows = this.rows();
    const found = search.filter(rows, (item) => this.words(item));
    return html`
      <section class="panel ${this.kind} ${this.state()}" aria-labelledby="${this.kind}-title">
        <header>
          <h2 id="${this.kind}-title">${t(this.kind + ".title")}</h2>
          <span class="count">${found.length === rows.length ? rows.length : `${found.length} / ${rows.length}`}</span>
          ${this.summary?.(rows) ?? nothing}
        </header>
        <cc-grid row=${this.kind} .items=${found} .columns=${this.columns()} .label=${t(this.kind + ".title")}
          .empty=${rows.length > 0 ? t("panel.noMatch") : this.emptyWords()} @open=${(event) => show(this.kind, event.detail.id)}></cc-grid>
      </section>`;
  }

  /** Rows in the order they are shown. */
  rows() {
    return board.all(this.kind);
  }

  /** Of the stream that brings them. */
  state() {
    return connections.stateOf(this.kind);
  }

  /** What is said when there is none. */
  emptyWords() {
    if (this.state() === "denied") {
      return t("panel.denied");
    }
    return t(board.knows(this.kind) ? this.kind + ".empty" : "panel.loading");
  }
}
