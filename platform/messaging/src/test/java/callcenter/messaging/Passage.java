package callcenter.messaging;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a server on this machine that can be lost under those who are connected, as if another server took over. */
final class Passage implements Closeable {

    private final ServerSocket entrance;
    private final int server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile int age;

    private Passage(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    static Passage to(int server) throws IOException {
        var passage = new Passage(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        Thread.ofVirtual().start(passage::accept);
        return passage;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Nothing gets through any more on what is connected, and nothing tells so; who connects anew gets through. */
    void fallSilent() {
        age++;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (var socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                var client = entrance.accept();
                var onward = new Socket(InetAddress.getLoopbackAddress(), server);
                sockets.addAll(List.of(client, onward));
                var born = age;
                Thread.ofVirtual().start(() -> carry(client, onward, born));
                Thread.ofVirtual().start(() -> carry(onward, client, born));
            }
        } catch (IOException closed) {
            // The end of the test.
        }
    }

    private void carry(Socket from, Socket to, int born) {
        var buffer = new byte[8192];
        try (from;
                to) {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (age == born) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException gone) {
            // One end left: so does the other.
        }
    }
}
