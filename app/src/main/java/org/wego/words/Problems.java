package org.wego.words;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.wego.membership.name.Excerpt;

/** The one place where a refusal is worded for programs: a problem detail (RFC 9457), always with a {@code code}. */
public final class Problems {

    private static final char DOT = '.';

    private Problems() {}

    /**
     * A problem by the key of its words: area, group and code. The detail is the text {@code <key>.detail}, or that of the
     * key itself; the title, which says the kind, is {@code <key>.title} or that of the group, such as
     * {@code fees.api.title}.
     *
     * @param details what the words are about; long texts among them are cut
     * @throws NoSuchMessageException if there are no such words
     */
    public static ProblemDetail of(MessageSource texts, HttpStatusCode status, String key, Object... details) {
        Object[] cut = Excerpt.ofAll(details);
        String detail = texts.getMessage(key + ".detail", cut, null, Locale.ENGLISH);
        return of(
                status,
                code(key),
                title(texts, key),
                detail == null ? texts.getMessage(key, cut, Locale.ENGLISH) : detail);
    }

    /**
     * A problem of which all is known.
     *
     * @param code what programs know it by
     * @param title what kind of problem it is, the same for each of its kind
     * @param detail what is wrong with this call and what to do about it
     */
    public static ProblemDetail of(HttpStatusCode status, String code, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("code", code);
        return problem;
    }

    /** What follows the area and its group of refusals: {@code cursor} of {@code api.problem.cursor}. */
    public static String code(String key) {
        return key.substring(key.indexOf(DOT, key.indexOf(DOT) + 1) + 1);
    }

    private static String title(MessageSource texts, String key) {
        String title = texts.getMessage(key + ".title", null, null, Locale.ENGLISH);
        String group = key.substring(0, key.lastIndexOf(DOT));
        if (title != null) {
            return title;
        }
        return group.indexOf(DOT) < 0 ? texts.getMessage(key + ".title", null, Locale.ENGLISH) : title(texts, group);
    }
}
