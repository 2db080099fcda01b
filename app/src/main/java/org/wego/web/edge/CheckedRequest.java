package org.wego.web.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for U+0000 in what is sent as a form, when somebody reads it: not before, as the body may be long and its sender
 * unknown.
 */
class CheckedRequest extends HttpServletRequestWrapper {

    CheckedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        check(value);
        return value;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = super.getParameterMap();
        parameters.forEach((name, values) -> {
            check(name);
            check(values);
        });
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        super.getParameterMap().keySet().forEach(CheckedRequest::check);
        return super.getParameterNames();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        if (values != null) {
            check(values);
        }
        return values;
    }

    /** A reader who names more languages than the server reads gets ours. */
    @Override
    public Locale getLocale() {
        return getLocales().nextElement();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        try {
            return super.getLocales();
        } catch (IllegalArgumentException tooMany) {
            return Collections.enumeration(List.of(Locale.ENGLISH));
        }
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        Collection<Part> parts = super.getParts();
        parts.forEach(part -> {
            check(part.getName());
            check(part.getSubmittedFileName());
        });
        return parts;
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException, ServletException {
        check(name);
        Part part = super.getPart(name);
        if (part != null) {
            check(part.getSubmittedFileName());
        }
        return part;
    }

    private static void check(String... values) {
        for (String value : values) {
            check(value);
        }
    }

    private static void check(@Nullable String value) {
        if (NullCharacter.isIn(value)) {
            throw new Refused(Refusal.NULL_CHARACTER);
        }
    }
}
