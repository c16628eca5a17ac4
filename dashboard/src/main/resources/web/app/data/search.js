import { Signal } from "../signal.js";

/** The words in the filter field. */
class Search extends Signal {
  text = "";
  words = [];

  set(text) {
    this.text = text;
    this.words = text.toLowerCase().split(/\s+/).filter(Boolean);
    this.changed();
  }

  /** Items whose texts contain every word. */
  filter(items, textsOf) {
    if (this.words.length === 0) {
      return items;
    }
    return items.filter((item) => {
      const text = textsOf(item).filter(Boolean).join(" ").toLowerCase();
      return this.words.every((word) => text.includes(word));
    });
  }
}

export const search = new Search();
