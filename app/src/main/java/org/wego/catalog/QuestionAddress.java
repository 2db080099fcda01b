package org.wego.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wego.knowledge.search.SearchQuestion;

/** How a question to the catalogs is written into an address. */
public final class QuestionAddress {

    /** The name of the parameter that counts pages from 1. */
    public static final String PAGE = "page";

    private QuestionAddress() {}

    /** The parameters of a page of the answer, the first one without its number. */
    public static Map<String, List<String>> parameters(SearchQuestion question) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(question.parameters());
        if (question.offset() > 0) {
            parameters.put(PAGE, List.of(String.valueOf(question.offset() / question.limit() + 1)));
        }
        return parameters;
    }

    /** The address with the question behind it, if it asks for anything. */
    public static String at(String path, SearchQuestion question) {
        String parameters = parameters(question).entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> it.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    /** The offset of a page that somebody typed; that of the first one if it is no page. */
    public static int offset(String page, int size) {
        return page.matches("\\d{1,6}")
                ? Math.clamp((Integer.parseInt(page) - 1L) * size, 0, SearchQuestion.FARTHEST)
                : 0;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
