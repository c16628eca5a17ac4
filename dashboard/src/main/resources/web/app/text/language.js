import { Signal } from "../signal.js";
import { remember, remembered } from "../data/preferences.js";
import en from "./en.js";
import zhCN from "./zh-CN.js";

const TEXTS = { en, "zh-CN": zhCN };

/** The language of the page, and its words. */
class Language extends Signal {
  constructor() {
    super();
    this.set(remembered("language") ?? (navigator.language.startsWith("zh") ? "zh-CN" : "en"));
  }

  set(tag) {
    this.tag = TEXTS[tag] ? tag : "en";
    document.documentElement.lang = this.tag;
    document.title = this.text("title");
    remember("language", this.tag);
    this.changed();
  }

  /** The words for a key, with {name} replaced. */
  text(key, values = {}) {
    const words = TEXTS[this.tag][key] ?? key;
    return words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  }

  knows(key) {
    return key in TEXTS[this.tag];
  }

  /** The words for a code that a service sent; a code that is not known yet is shown as it came. */
  code(family, code) {
    if (code === null || code === undefined || code === "") {
      return "";
    }
    return TEXTS[this.tag][`${family}.${code}`] ?? String(code).toLowerCase().replace(/[_-]/g, " ");
  }
}

export const language = new Language();
export const t = (key, values) => language.text(key, values);
export const code = (family, value) => language.code(family, value);
