package org.wego.programs.registration.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForStaff;
import org.wego.membership.text.FormulaGuard;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.Participant;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationId;
import org.wego.programs.registration.rule.Answer;
import org.wego.programs.registration.rule.Question;

/** Writes lists of participants to files, a block of them in memory, times in UTC, the answers in columns of their own. */
@Service
@ForStaff
@NamedInterface
public class ParticipantExport {

    private static final List<String> COLUMNS =
            List.of("name", "email", "member", "state", "registered", "attended", "reason", "id");

    /** Of what was asked before the questions were changed. */
    private static final String EARLIER = "earlier answers";

    private static final int BLOCK = 500;

    private final EventRegistration registration;
    private final Participants participants;

    ParticipantExport(EventRegistration registration, Participants participants) {
        this.registration = registration;
        this.participants = participants;
    }

    /**
     * UTF-8 with a mark, so that spreadsheets read it right.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void csv(EventId event, Participant.Filter filter, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = CSVFormat.RFC4180.print(writer);
        List<String> questions = questions(event);
        printer.printRecord(head(questions).map(FormulaGuard::on));
        for (List<Participant> block = next(event, filter, null);
                !block.isEmpty();
                block = next(event, filter, block.getLast())) {
            for (List<String> row : rows(block, questions)) {
                printer.printRecord(row.stream().map(FormulaGuard::on));
            }
        }
        printer.flush();
    }

    /**
     * The same as a workbook.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void xlsx(EventId event, Participant.Filter filter, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "WeGO", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("participants");
            List<String> questions = questions(event);
            write(sheet, 0, head(questions).toList());
            sheet.range(0, 0, 0, COLUMNS.size() + questions.size())
                    .style()
                    .bold()
                    .set();
            sheet.freezePane(0, 1);
            int row = 0;
            for (List<Participant> block = next(event, filter, null);
                    !block.isEmpty();
                    block = next(event, filter, block.getLast())) {
                for (List<String> cells : rows(block, questions)) {
                    write(sheet, ++row, cells);
                }
                sheet.flush();
            }
        }
        // a short answer that is closed before it goes out loses its headers
        out.flush();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private List<Participant> next(EventId event, Participant.Filter filter, @Nullable Participant last) {
        return participants.after(event, filter, last == null ? null : last.place(), BLOCK);
    }

    private List<String> questions(EventId event) {
        return registration
                .opening(event)
                .map(it -> it.rules().questions().stream().map(Question::text).toList())
                .orElse(List.of());
    }

    private static Stream<String> head(List<String> questions) {
        return Stream.of(COLUMNS, questions, List.of(EARLIER)).flatMap(List::stream);
    }

    private List<List<String>> rows(List<Participant> block, List<String> questions) {
        Map<RegistrationId, List<Answer>> answers = participants.answers(
                block.stream().map(it -> it.registration().id()).toList());
        return block.stream()
                .map(it -> row(
                        it, questions, answers.getOrDefault(it.registration().id(), List.of())))
                .toList();
    }

    private static List<String> row(Participant participant, List<String> questions, List<Answer> answers) {
        Registration it = participant.registration();
        List<String> cells = new ArrayList<>(List.of(
                it.name(),
                it.email(),
                participant.city(),
                it.state().name(),
                it.registeredAt().toString(),
                it.attendedAt() == null ? "" : it.attendedAt().toString(),
                it.reason(),
                it.id().toString()));
        questions.forEach(question -> cells.add(answers.stream()
                .filter(said -> said.question().equals(question))
                .map(Answer::answer)
                .findFirst()
                .orElse("")));
        cells.add(answers.stream()
                .filter(said -> !questions.contains(said.question()))
                .map(said -> said.question() + ": " + said.answer())
                .collect(Collectors.joining("; ")));
        return cells;
    }
}
