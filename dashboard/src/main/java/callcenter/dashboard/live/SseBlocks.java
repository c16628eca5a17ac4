package callcenter.dashboard.live;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;

/** Cuts a stream of bytes into server-sent events, each ended by an empty line. */
final class SseBlocks implements Handler<Buffer> {
    private final Handler<Buffer> event;
    private Buffer rest = Buffer.buffer();
    private int searched;

    SseBlocks(Handler<Buffer> event) {
        this.event = event;
    }

    @Override
    public void handle(Buffer bytes) {
        rest.appendBuffer(bytes);
        int start = 0;
        for (int i = Math.max(1, searched); i < rest.length(); i++) {
            if (rest.getByte(i) == '\n' && rest.getByte(i - 1) == '\n') {
                event.handle(rest.getBuffer(start, i + 1));
                start = i + 1;
                i++;
            }
        }
        rest = start == 0 ? rest : rest.getBuffer(start, rest.length());
        searched = rest.length();
    }
}
