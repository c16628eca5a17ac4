import { Signal } from "../signal.js";
import { remember, remembered } from "./preferences.js";

const CHOICES = ["auto", "light", "dark"];

/** Light, dark, or as the system has it. */
class Theme extends Signal {
  constructor() {
    super();
    this.set(remembered("theme"));
  }

  set(choice) {
    this.choice = CHOICES.includes(choice) ? choice : "auto";
    document.documentElement.dataset.theme = this.choice;
    remember("theme", this.choice);
    this.changed();
  }

  next() {
    this.set(CHOICES[(CHOICES.indexOf(this.choice) + 1) % CHOICES.length]);
  }
}

export const theme = new Theme();
