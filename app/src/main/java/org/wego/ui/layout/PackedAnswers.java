package org.wego.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.wego.web.edge.NullCharacter;

/**
 * Takes U+0000 out of what fields send before Vaadin reads it, and packs the last answer of each open view, which
 * Vaadin keeps to send it again should it get lost on the way: the answer with a list takes more memory than the list
 * itself. It is unpacked only when it is asked for again.
 */
final class PackedAnswers extends UidlRequestHandler {

    /** Shorter answers are not worth packing. */
    private static final int SHORT = 2_000;

    /** No answer begins with it, as each is an object in JSON. */
    private static final char PACKED = 'P';

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        Optional<ResponseWriter> answer = super.synchronizedHandleRequest(session, request, response, body);
        UI ui = session.getService().findUI(request);
        if (ui != null) {
            pack(ui.getInternals());
        }
        return answer;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {
            @Override
            public void handleRpc(UI ui, String message, VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                super.handleRpc(ui, NullCharacter.takenFromJson(message), request);
            }

            @Override
            protected void handleRpc(UI ui, String message, VaadinRequest request, RpcRequest rpc)
                    throws MessageIdSyncException {
                try {
                    super.handleRpc(ui, message, request, rpc);
                } catch (ClientResentPayloadException askedAgain) {
                    unpack(ui.getInternals());
                    throw askedAgain;
                }
            }
        };
    }

    static void pack(UIInternals view) {
        String answer = view.getLastRequestResponse();
        if (answer == null || answer.length() < SHORT || answer.charAt(0) == PACKED) {
            return;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(answer.length() / 4);
        packed.write(PACKED);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(packed, fast)) {
            packing.write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        } finally {
            fast.end();
        }
        // of Latin-1, a letter is a byte
        view.setLastRequestResponse(packed.toString(StandardCharsets.ISO_8859_1));
    }

    static void unpack(UIInternals view) {
        String answer = view.getLastRequestResponse();
        if (answer == null || answer.isEmpty() || answer.charAt(0) != PACKED) {
            return;
        }
        byte[] packed = answer.getBytes(StandardCharsets.ISO_8859_1);
        try (InflaterInputStream unpacking =
                new InflaterInputStream(new ByteArrayInputStream(packed, 1, packed.length - 1))) {
            view.setLastRequestResponse(new String(unpacking.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
