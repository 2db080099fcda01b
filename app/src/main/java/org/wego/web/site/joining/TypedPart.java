package org.wego.web.site.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.text.CleanText;
import org.wego.web.fee.FeeQuestion;

/**
 * A part of the form as it was typed.
 *
 * @param part with something sound in place of what cannot be read, so that everything wrong is reported at once
 * @param faults what cannot be read; nothing is kept if there is any
 */
record TypedPart(ApplicationPart part, List<ApplicationFault> faults) {

    private static final int SOUND_YEAR = 2017;
    private static final long SOUND_SIZE = 100_000;

    /** Reads the part of that name; empty if there is none. */
    static Optional<TypedPart> of(String part, Map<String, String> typed) {
        return switch (part) {
            case "organisation" -> Optional.of(organisation(typed));
            case "contact" ->
                Optional.of(read(new ApplicationPart.Contact(
                        text(typed, Field.CONTACT_NAME),
                        text(typed, Field.CONTACT_ROLE),
                        text(typed, Field.CONTACT_EMAIL),
                        text(typed, Field.CONTACT_PHONE))));
            case "signatory" ->
                Optional.of(read(new ApplicationPart.Signatory(
                        text(typed, Field.SIGNATORY_NAME), text(typed, Field.SIGNATORY_OFFICE))));
            case "statement" -> Optional.of(read(new ApplicationPart.Statement(text(typed, Field.STATEMENT))));
            default -> Optional.empty();
        };
    }

    /** What stands in the fields of the page, by their names. */
    static Map<String, String> shown(ApplicationDetails application) {
        ApplicationPart.Organisation organisation = application.organisation();
        SizeFigure size = organisation.size();
        Map<String, String> shown = new LinkedHashMap<>();
        put(shown, Field.NAME, organisation.name());
        put(shown, Field.PLACE, organisation.place());
        put(shown, Field.OTHER_NAMES, String.join("\n", organisation.otherNames()));
        put(
                shown,
                Field.KIND,
                organisation.kind() == null ? "" : organisation.kind().name());
        put(shown, Field.WEBSITE, organisation.website());
        put(shown, Field.ADDRESS, String.join("\n", organisation.address()));
        put(shown, Field.SIZE, size == null ? "" : Long.toString(size.value()));
        shown.put("sizeYear", size == null ? "" : Integer.toString(size.year()));
        put(shown, Field.SIZE_SOURCE, size == null ? "" : size.source());
        put(shown, Field.FIRST_YEAR, Integer.toString(organisation.firstYear()));
        put(shown, Field.CONTACT_NAME, application.contact().name());
        put(shown, Field.CONTACT_ROLE, application.contact().role());
        put(shown, Field.CONTACT_EMAIL, application.contact().email());
        put(shown, Field.CONTACT_PHONE, application.contact().phone());
        put(shown, Field.SIGNATORY_NAME, application.signatory().name());
        put(shown, Field.SIGNATORY_OFFICE, application.signatory().office());
        put(shown, Field.STATEMENT, application.statement().text());
        return shown;
    }

    private static void put(Map<String, String> shown, Field field, String value) {
        shown.put(FaultWords.name(field), value);
    }

    private static TypedPart organisation(Map<String, String> typed) {
        List<ApplicationFault> faults = new ArrayList<>();
        SizeFigure size = size(typed, faults);
        return new TypedPart(
                new ApplicationPart.Organisation(
                        text(typed, Field.NAME),
                        text(typed, Field.PLACE),
                        text(typed, Field.OTHER_NAMES).lines().toList(),
                        kind(text(typed, Field.KIND)),
                        text(typed, Field.WEBSITE),
                        text(typed, Field.ADDRESS).lines().toList(),
                        size,
                        year(text(typed, Field.FIRST_YEAR), Field.FIRST_YEAR, faults)),
                faults);
    }

    private static int year(String written, Field field, List<ApplicationFault> faults) {
        if (written.matches("\\d{4}")) {
            return Integer.parseInt(written);
        }
        faults.add(new ApplicationFault(field, Kind.OUT_OF_RANGE));
        return SOUND_YEAR;
    }

    private static @Nullable SizeFigure size(Map<String, String> typed, List<ApplicationFault> faults) {
        String value = text(typed, Field.SIZE);
        String year = CleanText.line(typed.getOrDefault("sizeYear", ""));
        String source = text(typed, Field.SIZE_SOURCE);
        if (value.isEmpty() && year.isEmpty() && source.isEmpty()) {
            return null;
        }
        OptionalLong number = FeeQuestion.number(value);
        if (number.isEmpty()) {
            faults.add(new ApplicationFault(Field.SIZE, Kind.OUT_OF_RANGE));
        }
        return new SizeFigure(year(year, Field.SIZE, faults), number.orElse(SOUND_SIZE), source);
    }

    private static @Nullable MemberKind kind(String name) {
        return Arrays.stream(MemberKind.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static TypedPart read(ApplicationPart part) {
        return new TypedPart(part, List.of());
    }

    private static String text(Map<String, String> typed, Field field) {
        return CleanText.lines(typed.getOrDefault(FaultWords.name(field), ""));
    }
}
