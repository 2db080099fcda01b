package org.wego.web.api.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import org.wego.web.edge.NullCharacter;
import org.wego.web.edge.Refusal;
import org.wego.web.edge.Refused;
import org.wego.words.Formats;

/** Lets no body of JSON pass that is far too large, or has U+0000 in one of its texts. */
@ControllerAdvice(basePackages = "org.wego.web.api")
class SoundBodies extends RequestBodyAdviceAdapter {

    /** The largest body that a call has any use for. */
    private static final int LARGEST = 1 << 20;

    @Override
    public boolean supports(MethodParameter body, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter body,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] sent = message.getBody().readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            throw new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "api.problem.bodyTooLarge", Formats.size(LARGEST));
        }
        if (NullCharacter.isInJson(new String(sent, StandardCharsets.UTF_8))) {
            throw new Refused(Refusal.NULL_CHARACTER);
        }
        return new Read(message.getHeaders(), new ByteArrayInputStream(sent));
    }

    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
