import { html } from "lit";
import { longestWait } from "../../data/centre.js";
import { count, duration, named, percent } from "../../text/format.js";
import { t } from "../../text/language.js";
import { serviceTone } from "../level.js";
import { meter } from "../meter.js";
import { Panel } from "../panel.js";

class Queues extends Panel {
  kind = "queues";

  words(queue) {
    return [queue.id, named(queue.name, "")];
  }

  columns() {
    return [
      { title: t("queues.queue"), class: "name", cell: (queue) => named(queue.name, queue.id) },
      { title: t("queues.waiting"), class: "number big", cell: (queue) => count(queue.waiting) },
      { title: t("queues.longest"), class: "number", cell: (queue) => duration(longestWait(queue)) },
      { title: t("queues.service"), class: "number level", cell: (queue) => this.#level(queue) },
      { title: t("queues.agents"), class: "number", cell: (queue) => count(queue.agentsAvailable) },
      { title: t("queues.abandoned"), class: "number optional", cell: (queue) => count(queue.abandoned) },
    ];
  }

  #level(queue) {
    const level = queue.offered === 0 ? null : queue.serviceLevelPercent;
    return html`${meter(level, serviceTone(level))}<b>${percent(level)}</b>`;
  }
}

customElements.define("cc-queues", Queues);
