package org.wego.web.oai;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request as the protocol wants it: one verb, with the arguments that belong to it, each once. */
record OaiRequest(Verb verb, Map<Argument, String> arguments) {

    private static final String VERB = "verb";

    private static final String NAME = "[A-Za-z0-9\\-_.!~*'()]+";
    private static final Pattern FORM = Pattern.compile(NAME);
    private static final Pattern SET = Pattern.compile(NAME + "(:" + NAME + ")*+");

    /** Signs that schemas let pass in an address though no address has them. */
    private static final Pattern PASSING = Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]");

    /**
     * Reads what was sent.
     *
     * @throws OaiRefusal if it is not as the protocol wants it
     */
    static OaiRequest of(Map<String, String[]> parameters) {
        String[] verbs = parameters.getOrDefault(VERB, new String[0]);
        Verb verb = Optional.of(verbs)
                .filter(it -> it.length == 1)
                .flatMap(it -> Verb.of(it[0]))
                .orElseThrow(() -> new OaiRefusal(
                        OaiFault.VERB,
                        Stream.of(Verb.values()).map(Verb::written).collect(Collectors.joining(", "))));
        Map<Argument, String> arguments = new EnumMap<>(Argument.class);
        parameters.forEach((name, values) -> {
            if (!name.equals(VERB)) {
                Argument argument = Argument.of(name)
                        .filter(verb::takes)
                        .orElseThrow(() -> new OaiRefusal(OaiFault.UNKNOWN_ARGUMENT, verb.written(), name));
                if (values.length != 1) {
                    throw new OaiRefusal(OaiFault.REPEATED_ARGUMENT, name);
                }
                arguments.put(argument, values[0]);
            }
        });
        OaiRequest request = new OaiRequest(verb, arguments);
        request.check();
        return request;
    }

    private void check() {
        if (arguments.containsKey(Argument.RESUMPTION_TOKEN)) {
            if (arguments.size() > 1) {
                throw new OaiRefusal(OaiFault.LONELY_TOKEN);
            }
            return;
        }
        verb.required().stream()
                .filter(it -> !arguments.containsKey(it))
                .sorted()
                .findFirst()
                .ifPresent(it -> {
                    throw new OaiRefusal(OaiFault.MISSING_ARGUMENT, verb.written(), it.written());
                });
        check(Argument.METADATA_PREFIX, it -> FORM.matcher(it).matches());
        check(Argument.SET, it -> SET.matcher(it).matches());
        check(Argument.IDENTIFIER, OaiRequest::isAddress);
    }

    private interface Wanted {
        boolean by(String value);
    }

    private void check(Argument argument, Wanted wanted) {
        String value = arguments.get(argument);
        if (value != null && !wanted.by(value)) {
            throw new OaiRefusal(OaiFault.MALFORMED, argument.written());
        }
    }

    private static boolean isAddress(String text) {
        try {
            String uri = PASSING.matcher(text).replaceAll("x");
            return !uri.isEmpty() && new URI(uri).getRawSchemeSpecificPart() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** The value of an argument, or null without it. */
    @Nullable
    String get(Argument argument) {
        return arguments.get(argument);
    }

    /** The value of an argument that the verb requires. */
    String required(Argument argument) {
        return Objects.requireNonNull(arguments.get(argument));
    }

    /** The arguments with the verb, as they are written. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put(VERB, verb.written());
        arguments.forEach((argument, value) -> written.put(argument.written(), value));
        return written;
    }
}
