package org.wego.knowledge.search;

import com.neovisionaries.i18n.CountryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.StopWords;
import org.wego.membership.organisation.CityOnRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any number of entries, and questions for them, put together anew from the sentences of the start data. */
final class MixedTexts {

    private final List<JsonNode> practices = practices();
    private final List<String[]> sentences =
            practices.stream().map(MixedTexts::sentences).toList();
    private final Random random;

    MixedTexts(long seed) {
        this.random = new Random(seed);
    }

    /** Words as they are met in texts: frequent ones often, but none that stands in every sentence. */
    List<String> words(int questions, int count) {
        return IntStream.range(0, questions)
                .mapToObj(_ -> String.join(
                        " ", IntStream.range(0, count).mapToObj(_ -> word()).toList()))
                .toList();
    }

    /** Two words that stand together somewhere. */
    List<String> phrases(int questions) {
        return IntStream.range(0, questions)
                .mapToObj(_ -> {
                    String[] words = sentence().split(" ");
                    int at = random.nextInt(Math.max(1, words.length - 2));
                    return "\"" + String.join(" ", Arrays.copyOfRange(words, at, Math.min(words.length, at + 2)))
                            + "\"";
                })
                .toList();
    }

    private String word() {
        String word = "";
        while (word.length() < 4 || StopWords.contains(KnownLanguage.EN, word)) {
            String[] words = sentence().split("[^\\p{L}\\p{N}]+");
            word = words[random.nextInt(words.length)];
        }
        return word;
    }

    /** An entry with the facts of one and the sentences of many. */
    PublishedEntry entry() {
        JsonNode practice = practices.get(random.nextInt(practices.size()));
        JsonNode text = practice.path("texts").path(0);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            body.append(sentence()).append(' ');
        }
        EntryId id = EntryId.next();
        String country = practice.path("country").asString("");
        CountryCode code = country.isEmpty() ? null : CountryCode.getByCode(country);
        String city = practice.path("city").asString("");
        int year = 2000 + random.nextInt(25);
        return new PublishedEntry(
                id,
                1,
                Instant.EPOCH.plusSeconds(random.nextInt()),
                "bench-" + id,
                CatalogKind.values()[random.nextInt(3)],
                city.isEmpty() ? null : new CityOnRecord(null, city, code),
                code,
                year,
                year + random.nextInt(3),
                EntryStatus.values()[random.nextInt(7)],
                List.of(),
                Set.of(1 + random.nextInt(17)),
                List.of(),
                List.of(new EntryText(
                        text.path("language").asString("en"),
                        true,
                        words(text.path("title").asString("")),
                        sentence() + " " + sentence(),
                        body.toString(),
                        List.of())));
    }

    /** A title of some words of a title and some of another one. */
    private String words(String title) {
        return title + " " + word() + " " + word();
    }

    private String sentence() {
        String[] some = sentences.get(random.nextInt(sentences.size()));
        return some[random.nextInt(some.length)];
    }

    private static String[] sentences(JsonNode practice) {
        JsonNode text = practice.path("texts").path(0);
        return (text.path("summary").asString("") + " " + text.path("body").asString("")).split("(?<=[.!?])\\s+");
    }

    private static List<JsonNode> practices() {
        List<JsonNode> all = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        for (String file : List.of("asia-pacific", "world", "tools-and-methods")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(MixedTexts.class.getResourceAsStream("/start/entry/" + file + ".jsonl")),
                    StandardCharsets.UTF_8))) {
                lines.lines().map(json::readTree).forEach(all::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }
}
