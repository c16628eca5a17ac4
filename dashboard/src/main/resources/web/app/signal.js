/** Something that changes and says so. */
export class Signal extends EventTarget {
  changed() {
    this.dispatchEvent(new Event("change"));
  }
}

/** Renders a Lit element again whenever one of the signals changes. */
export class Watch {
  constructor(host, ...signals) {
    this.signals = signals;
    this.update = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected() {
    this.signals.forEach((signal) => signal.addEventListener("change", this.update));
  }

  hostDisconnected() {
    this.signals.forEach((signal) => signal.removeEventListener("change", this.update));
  }
}
