package org.wego.membership.economy.layout;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Place;

/** Is told what the rows of a table say. */
public interface FigureCollector {

    /** Something is wrong or worth a look. */
    void add(Finding finding);

    /** A row is about another subject than GDP per capita, PPP. */
    void otherSubject(String subject);

    /** A row is about GDP per capita, PPP. */
    void subjectSeen();

    /** The table names its edition. */
    void edition(String name, Place place);

    /** The table names the day of its publication. */
    void publishedOn(LocalDate day);

    /** The country of a row, or null (and noted why) if its figures are to be left out. */
    @Nullable
    CountryCode country(String code, String name, int line);

    /**
     * What stands in the cell of a country and year.
     *
     * @param label the country as the table writes it
     * @param lastActual the last year of actual data, or null if the row does not say
     */
    void figure(CountryCode country, int year, String label, String text, Place place, @Nullable Integer lastActual);

    /** The last year of actual data of a country, which holds for all its figures whose rows do not say. */
    void lastActual(CountryCode country, int year);
}
