package org.wego.web.copy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.wego.web.file.Attachment;

/**
 * A text that is no page but is kept and answered as pages are.
 *
 * @param mediaType without its encoding, which is UTF-8
 * @param file the name under which it is to be saved, or null if it is to be read
 */
public record WrittenView(
        String mediaType, String text, @Nullable String file) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String type = mediaType + ";charset=UTF-8";
        if (file == null) {
            response.setContentType(type);
        } else {
            Attachment.head(response, type, file);
        }
        response.getWriter().write(text);
    }
}
