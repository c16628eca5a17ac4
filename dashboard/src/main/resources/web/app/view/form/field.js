import { html, nothing } from "lit";

/** A control with its name above, a hint below, and what the service found wrong with it. The control has the name as id. */
export function field(draft, name, label, control, hint = "") {
  const wrong = draft.wrongAt(name);
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${control}
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    ${wrongNote(name, wrong)}
  </div>`;
}

/** Several controls that answer one question. */
export function choices(draft, name, label, controls, hint = "") {
  return html`<fieldset class="field">
    <legend>${label}</legend>
    <div class="several">${controls}</div>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    ${wrongNote(name, draft.wrongAt(name))}
  </fieldset>`;
}

function wrongNote(name, wrong) {
  return html`<p class="problem" id="${name}-wrong" role="alert">${wrong}</p>`;
}
