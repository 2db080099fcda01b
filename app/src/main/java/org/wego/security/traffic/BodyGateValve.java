package org.wego.security.traffic;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/** Puts a {@link BodyGate} before each request, and sends the answer before it deals with a body nobody read. */
final class BodyGateValve extends ValveBase {

    BodyGateValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        BodyGate gate = BodyGate.before(request.getCoyoteRequest());
        request.setAttribute(BodyGate.class.getName(), gate);
        try {
            getNext().invoke(request, response);
        } finally {
            if (!request.isAsync()) {
                finish(gate, response);
            }
        }
    }

    private static void finish(BodyGate gate, Response response) throws IOException {
        if (!gate.isAtEnd()) {
            if (!response.isCommitted()) {
                response.setHeader(HttpHeaders.CONNECTION, "close");
            }
            response.finishResponse();
            gate.readTheRest();
        }
        gate.remove();
    }
}
