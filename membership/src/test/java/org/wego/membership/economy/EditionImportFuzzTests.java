package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.file.Finding.Place;

/** Spoilt files of economic data: a few of them always, thousands by {@code ./mvnw -Pfuzz verify}. */
class EditionImportFuzzTests {

    private static final Logger LOG = LoggerFactory.getLogger(EditionImportFuzzTests.class);

    @Test
    void storesNoWrongFigure() throws IOException {
        assertThat(faults(250)).isEmpty();
    }

    @Test
    void findsAWrongFigureThatWasStored() {
        FuzzedSheet sheet = FuzzedForm.PLAIN_TEXT.sheet(
                Map.of("KOR", Map.of(2015, new BigDecimal("36389.938"))), new TreeSet<>(Set.of(2015)));
        GdpFigure right = new GdpFigure(CountryCode.KR, 2015, new BigDecimal("36389.9380"), false);
        GdpFigure wrong = new GdpFigure(CountryCode.KR, 2016, new BigDecimal("36389.938"), false);
        Jump jump = new Jump(CountryCode.KR, 2016, wrong.value(), 2016, BigDecimal.TEN, new Place(2, 3));

        assertThat(EditionFuzz.wrong(List.of(right), sheet, List.of())).isEmpty();
        assertThat(EditionFuzz.wrong(List.of(right, wrong), sheet, List.of())).hasSize(1);
        assertThat(EditionFuzz.wrong(List.of(wrong), sheet, List.of(jump))).isEmpty();
    }

    static List<String> faults(int files) throws IOException {
        ArrayList<String> faults = new ArrayList<>();
        try (EditionFuzz fuzz = new EditionFuzz(EnumSet.allOf(Mutation.class))) {
            LongStream.range(0, files).forEach(seed -> faults.addAll(fuzz.faults(seed)));
            fuzz.outcomes.forEach((form, outcomes) -> LOG.info("{} spoilt files, {}: {}", files, form, outcomes));
        }
        return faults;
    }
}
