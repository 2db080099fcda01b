package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What is known of an imported edition without its figures.
 *
 * @param source the publication, as it asks to be credited
 * @param name the name staff gave it, unique regardless of case, such as "WEO April 2017"
 * @param digest SHA-256 of the imported file, hexadecimal
 * @param countries how many countries have at least one figure
 * @param used whether an assessment rests on it, which makes it impossible to delete
 * @param lacking countries of members that the edition in use at the import had and this one has not
 * @param heldBack whether it is used where it is asked for only, because of what it lacks and until somebody says otherwise
 */
@NamedInterface
public record EditionSummary(
        EditionId id,
        String source,
        String name,
        LocalDate publishedOn,
        String digest,
        String importedBy,
        Instant importedAt,
        int countries,
        int figures,
        boolean used,
        List<CountryCode> lacking,
        boolean heldBack) {

    /** Where it stands among all editions. */
    public Position position() {
        return new Position(publishedOn, id);
    }

    /** Where an edition stands among all, the latest published first, also when it is gone meanwhile. */
    @NamedInterface
    public record Position(LocalDate publishedOn, EditionId id) {}

    /** The name as an edition bears it, or nothing if none can: blank, too long, or with letters that cannot be seen. */
    public static Optional<String> title(String name) {
        String title = CleanText.line(name);
        boolean seen = name.codePoints().noneMatch(EditionSummary::isHidden);
        return seen && !title.isEmpty() && title.length() <= EditionImport.LONGEST_NAME
                ? Optional.of(title)
                : Optional.empty();
    }

    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
