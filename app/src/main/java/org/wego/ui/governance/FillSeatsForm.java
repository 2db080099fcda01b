package org.wego.ui.governance;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.resolution.Resolutions;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.form.DecisionBox;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.form.PartialDateField;
import org.wego.words.Words;

/** All seats that nobody holds, to be filled one after the other by keyboard and saved at once. */
final class FillSeatsForm extends FormLayout {

    private final PartialDateField begins = new PartialDateField("governance.from", "governance.from.help");
    private final Select<AppointmentMode> mode = new Select<>();
    private final DecidedByField decidedBy = new DecidedByField();
    private final TextField source = new TextField(getTranslation("governance.source"));
    private final transient Map<Seat, Row> rows = new TreeMap<>();
    private final transient Runnable chosen;

    /** The fields of a seat. */
    private record Row(MemberBox city, TextField representative) {

        boolean isFilled() {
            return !city.isEmpty();
        }

        Nomination nomination(Seat seat, FillSeatsForm all) {
            MemberSummary member = city.getValue();
            return new Nomination(
                    seat,
                    new CityOnRecord(member.id(), member.name(), member.country()),
                    Representative.named(representative.getValue(), ""),
                    all.begins.date(),
                    null,
                    Capacity.SUBSTANTIVE,
                    all.mode.getValue(),
                    "",
                    all.decidedBy.getValue(),
                    all.source.getValue());
        }
    }

    /** @param chosen is told when other cities are chosen */
    FillSeatsForm(List<Seat> vacant, MemberDirectory members, Resolutions resolutions, Runnable chosen) {
        this.chosen = chosen;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        mode.setLabel(getTranslation("governance.mode"));
        mode.setItems(AppointmentMode.values());
        mode.setEmptySelectionAllowed(true);
        mode.setItemLabelGenerator(
                it -> getTranslation(it == null ? "governance.why.mode.unknown" : Words.of(it, "short")));
        source.setMaxLength(Nomination.LONGEST_SOURCE);
        source.setHelperText(getTranslation("governance.source.help"));
        add(begins, mode, new DecisionBox(resolutions, decidedBy), decidedBy);
        add(source, 2);
        vacant.forEach(seat -> add(seat, members));
    }

    private void add(Seat seat, MemberDirectory members) {
        MemberBox city = new MemberBox(members);
        city.setLabel(TermWords.seat(seat));
        TextField representative = new TextField(getTranslation("governance.representative.of", TermWords.seat(seat)));
        representative.setMaxLength(Nomination.LONGEST_NAME);
        rows.put(seat, new Row(city, representative));
        city.addValueChangeListener(_ -> chosen.run());
        add(city, representative);
    }

    /** Takes over what was typed before the seats were read anew. */
    void keep(FillSeatsForm before) {
        begins.setValue(before.begins.getValue());
        mode.setValue(before.mode.getValue());
        decidedBy.setValue(before.decidedBy.getValue());
        source.setValue(before.source.getValue());
        before.rows.forEach((seat, typed) -> {
            Row row = rows.get(seat);
            if (row != null) {
                row.city.setValue(typed.city.getValue());
                row.representative.setValue(typed.representative.getValue());
            }
        });
    }

    /** Whether the date cannot be read; the field says so. */
    boolean isUnreadable() {
        begins.setInvalid(false);
        source.setInvalid(false);
        return begins.refusesToBeRead();
    }

    /** Says at each field what is wrong with it; answers whether everything had a field. */
    boolean mark(TermOutcome outcome) {
        return ProblemMarks.say(outcome, Map.of(Problem.NO_SOURCE, source, Problem.BEGINS_OUTSIDE_TERM, begins));
    }

    /** The seats for which a city is chosen. */
    List<Nomination> nominations() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().isFilled())
                .map(row -> row.getValue().nomination(row.getKey(), this))
                .toList();
    }
}
