import { Signal } from "../signal.js";

const KEY = "callcenter.session";

/** Who is signed in, in this tab: the token stays here and in the Authorization header, never in an address. */
class Session extends Signal {
  #value = stored();

  get token() {
    return this.#value?.token ?? null;
  }

  get name() {
    return this.#value?.name ?? "";
  }

  /** As services name this person; null where nobody told. */
  get subject() {
    return this.#value?.subject ?? null;
  }

  /** Without a token a proxy in front of this page may have signed the person in: then there is a session too. */
  get isOpen() {
    return this.#value !== null;
  }

  may(...roles) {
    return roles.some((role) => (this.#value?.roles ?? []).includes(role));
  }

  open(value) {
    this.#value = value;
    sessionStorage.setItem(KEY, JSON.stringify(value));
    this.changed();
  }

  close() {
    this.#value = null;
    sessionStorage.removeItem(KEY);
    this.changed();
  }
}

function stored() {
  const value = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  return value && Date.parse(value.expiresAt) > Date.now() ? value : null;
}

export const session = new Session();
