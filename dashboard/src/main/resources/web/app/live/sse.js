/** Reads server-sent events from a fetch response body, as the HTML standard describes their form, with our field "from". */
export async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let pieces = [];
  let event = blank();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        return;
      }
      pieces.push(value);
      if (!/[\r\n]/.test(value)) {
        continue; // within a line of megabytes, which must not be searched again with each piece of it
      }
      const lines = pieces.join("").split(/\r\n|\n|\r(?!$)/);
      pieces = [lines.pop()];
      for (const line of lines) {
        if (line !== "") {
          take(line, event);
        } else {
          if (event.data !== null) {
            yield event;
          }
          event = blank();
        }
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

function blank() {
  return { name: "message", id: null, data: null, from: null };
}

function take(line, event) {
  const colon = line.indexOf(":");
  const field = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
  if (field === "event") {
    event.name = value;
  } else if (field === "from") {
    event.from = value;
  } else if (field === "id") {
    event.id = value;
  } else if (field === "data") {
    event.data = event.data === null ? value : event.data + "\n" + value;
  }
}
