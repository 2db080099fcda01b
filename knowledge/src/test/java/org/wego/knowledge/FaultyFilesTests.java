package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.exchange.ImportFinding;
import org.wego.knowledge.exchange.ImportFinding.Kind;
import org.wego.knowledge.exchange.ImportOutcome;
import org.wego.knowledge.part.Section;

/** What is wrong with a file is told, and files that mean harm do none. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class FaultyFilesTests extends ExchangedEntries {

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsChanged() {
        ImportOutcome outcome = commit(String.join(
                "\n",
                ONE,
                "",
                "{\"externalId\":\"two\",\"summary\":\"S\",\"sources\":[{\"url\":\"javascript:alert(1)\"}],\"year\":\"soon\"}",
                "[1]",
                "{\"externalId\":\"one\",\"title\":\"Again\",\"summary\":\"S\",\"source\":\"A book\"}",
                "{\"title\":\"T\",\"summary\":\"S\",\"source\":\"A book\",\"catalog\":\"NONE\",\"country\":\"XX\",\"clusters\":[\"None\"],"
                        + "\"sdgs\":[18],\"status\":\"OLD\",\"results\":[{\"value\":\"many\"}],\"project\":\"None\"}",
                "{\"externalId\":\"body\",\"texts\":[{\"title\":\"T\",\"summary\":\"S\",\"body\":\""
                        + "x".repeat(30_000)
                        + "\"},{\"language\":\"english\",\"title\":\"T\",\"summary\":\"S\"}],\"source\":\"A book\"}",
                "{broken"));

        assertThat(outcome.committed()).isFalse();
        assertThat(outcome.errors()).isEqualTo(outcome.findings().size());
        assertThat(outcome.findings())
                .extracting(ImportFinding::line, ImportFinding::field, ImportFinding::fault)
                .contains(
                        tuple(3L, "title", Fault.MISSING),
                        tuple(3L, "sources[1].url", Fault.NO_ADDRESS),
                        tuple(3L, "year", Fault.NO_NUMBER),
                        tuple(4L, "", Kind.NO_JSON),
                        tuple(5L, "externalId", Kind.ENTRY_TWICE),
                        tuple(6L, "externalId", Fault.MISSING),
                        tuple(6L, "catalog", Fault.UNKNOWN_VALUE),
                        tuple(6L, "country", Fault.UNKNOWN_COUNTRY),
                        tuple(6L, "clusters", Fault.UNKNOWN_CLUSTER),
                        tuple(6L, "sdgs", Fault.OUT_OF_RANGE),
                        tuple(6L, "status", Fault.UNKNOWN_VALUE),
                        tuple(6L, "results[1].value", Fault.NO_NUMBER),
                        tuple(6L, "results[1].indicator", Fault.MISSING),
                        tuple(6L, "project", Fault.UNKNOWN_PROJECT),
                        tuple(7L, "texts[1].body", Fault.TOO_LONG),
                        tuple(7L, "texts[2].language", Fault.NO_LANGUAGE),
                        tuple(8L, "", Kind.NO_JSON));
        assertThat(outcome.findings())
                .filteredOn(it -> it.line() == 7 || it.field().equals("year"))
                .extracting(ImportFinding::value)
                .as("what is told of them")
                .contains("soon", "20,000");
        assertThat(published.count()).isZero();
    }

    @Test
    void whatIsNotPublishedIsChangedByNoFile() {
        commit(ONE);
        jdbc.sql("update knowledge.entry set state = 'WITHDRAWN', withdrawn_at = current_timestamp")
                .update();

        assertThat(commit(ONE.replace("First", "Second")).findings())
                .extracting(ImportFinding::fault)
                .containsExactly(Kind.NOT_PUBLISHED);
    }

    @Test
    void aSignThatWasLostBeforeIsTaken() {
        assertThat(commit(ONE.replace("First", "First \uFFFD")).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, WRONG_ENCODING, 1", "ISO-8859-1, WRONG_ENCODING, 2", "EUC-KR, WRONG_ENCODING, 2"})
    void anotherEncodingIsTold(String encoding, Kind kind, long line) {
        String text = ONE + "\n" + ONE.replace("First", encoding.equals("EUC-KR") ? "가로등" : "Größe") + "\n";

        assertThat(commit(text.getBytes(Charset.forName(encoding))).findings())
                .extracting(ImportFinding::line, ImportFinding::fault)
                .startsWith(tuple(line, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY_FILE",
                "'  \n\n'|EMPTY_FILE",
                "%PDF-1.7 something|NO_TABLE",
                "<html></html>|NO_TABLE",
                "'externalId,summary\n1,2'|COLUMN_MISSING",
                "'externalId,title,title\n1,2,3'|COLUMN_TWICE",
                "'externalId,title\n1'|OTHER_WIDTH",
                "'externalId,title\n1,\"2'|NO_TABLE",
                "'externalId,title\n'|EMPTY_FILE"
            })
    void whatIsNoFileOfEntriesIsTold(String text, Kind kind) {
        assertThat(commit(text).findings()).extracting(ImportFinding::fault).contains(kind);
    }

    @Test
    void aLineWithoutEndIsCutAndTold() {
        String endless = "{\"externalId\":\"" + "x".repeat(2_000_000);

        assertThat(commit(endless + "\n" + ONE).findings())
                .extracting(ImportFinding::line, ImportFinding::fault)
                .containsExactly(tuple(1L, Kind.LINE_TOO_LONG));
        assertThat(commit("externalId,title\n1,\"" + "x\n".repeat(1_000_000)).findings())
                .extracting(ImportFinding::fault)
                .containsExactly(Kind.LINE_TOO_LONG);
    }

    @Test
    void scriptIsTextInEveryField() {
        String script = "<script>alert(1)</script>";
        commit("""
                {"externalId":"%1$s","title":"%1$s","summary":"%1$s","body":"%1$s","keywords":["%1$s"],"city":"%1$s",\
                "technologies":["%1$s"],"source":"%1$s","licence":"%1$s","credit":"%1$s","problem":"%1$s","funding":"%1$s"}""".formatted(script));

        Entry entry = store.named(List.of(script)).getFirst();
        assertThat(entry.content().title()).isEqualTo(script);
        assertThat(entry.content().parts().sections()).containsEntry(Section.PROBLEM, script);
    }

    @Test
    void hugeNumbersAndSignsThatCannotBeSeenDoNoHarm() {
        assertThat(commit(ONE.replace(
                                "\"title\"", "\"results\":[{\"indicator\":\"I\",\"value\":1e999999999}],\"title\""))
                        .findings())
                .extracting(ImportFinding::fault, ImportFinding::value)
                .containsExactly(tuple(Fault.OUT_OF_RANGE, "1E+999999999"));
        assertThat(commit(ONE.replace("First", "Fi\\u0000r\\u0003s\\uD800t")).committed())
                .isTrue();
        assertThat(store.named(List.of("one"))
                        .getFirst()
                        .content()
                        .texts()
                        .getFirst()
                        .summary())
                .isEqualTo("First");
    }
}
