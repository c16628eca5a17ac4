import { soonestFirst } from "../../data/promises.js";
import { t } from "../../text/language.js";
import { Panel } from "../panel.js";
import { customerCell, dueCell, leftCell, ownerCell, promiseWords, riskTone } from "../promises/cells.js";

class Promises extends Panel {
  kind = "promises";
  words = promiseWords;

  rows() {
    return soonestFirst();
  }

  columns() {
    const columns = [
      { title: t("promises.due"), class: "due", cell: dueCell },
      { title: t("promises.left"), class: "state left", cell: leftCell },
      { title: t("calls.customer"), class: "customer", cell: customerCell },
      { title: t("promises.matter"), class: "matter", cell: (promise) => promise.matter },
      { title: t("promises.owner"), class: "agent", cell: ownerCell },
    ];
    columns.tone = riskTone;
    return columns;
  }
}

customElements.define("cc-promises", Promises);
