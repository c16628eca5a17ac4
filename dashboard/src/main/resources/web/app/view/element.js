import { LitElement } from "lit";

/** An element in the light DOM: one style sheet for the whole page, labels that reach across elements. */
export class PageElement extends LitElement {
  createRenderRoot() {
    return this;
  }
}
