package org.wego.web.edge;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Answers what the connector refuses before any filter sees it, such as a request line that cannot be read. */
class ConnectorRefusals extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorRefusals.class);

    private final RefusalAnswers answers;

    ConnectorRefusals(RefusalAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            answer(request, response, status(response.getStatus()));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A refusal could not be written", gone);
        }
    }

    /** A version or an encoding that nobody knows is the sender's fault, not one of ours. */
    private static HttpStatus status(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        return status == null || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED || status == HttpStatus.NOT_IMPLEMENTED
                ? HttpStatus.BAD_REQUEST
                : status;
    }

    private void answer(Request request, Response response, HttpStatus status) throws IOException {
        String address = request.getCoyoteRequest().requestURI().toString();
        // without a context no page was asked for yet that could exist: what is wrong is the request itself
        Refusal reason = status == HttpStatus.BAD_REQUEST && request.getContext() == null
                ? Refusal.ADDRESS
                : Refusal.of(status.value());
        if (answers.isForPeople(request, address == null ? "" : address)) {
            answers.writePlainPage(response, reason, status);
        } else {
            answers.writeProblem(response, reason, status);
        }
    }
}
