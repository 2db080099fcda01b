package org.wego.web.site;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wego.governance.meeting.Turnout;
import org.wego.governance.office.Office;
import org.wego.governance.statutes.CompositionGap;
import org.wego.membership.fee.QuoteRefusal;
import org.wego.membership.schedule.Band;
import org.wego.words.BandWords;
import org.wego.words.Formats;
import org.wego.words.QuorumWords;
import org.wego.words.SourceReference;
import org.wego.words.Words;

/** Words facts in the templates of public pages as the desk does. */
@Component("words")
class SiteWords {

    private final MessageSource texts;

    SiteWords(MessageSource texts) {
        this.texts = texts;
    }

    /** What a constant is called. */
    public String of(Enum<?> constant) {
        return text(Words.of(constant));
    }

    /** Where the offices differ from the statutes. */
    public String gap(CompositionGap gap) {
        return switch (gap) {
            case CompositionGap.CommitteeTooLarge(var cities, var atMost) ->
                text("governance.gap.committee", cities, atMost);
            case CompositionGap.TooFewVicePresidents(var cities, var atLeast) ->
                text("governance.gap.vice", cities, atLeast);
            case CompositionGap.NoCommitteeSeat(var city) -> text("governance.gap.seat", city.name());
        };
    }

    /** How many took part in a meeting, and how many are needed. */
    public String quorum(Turnout turnout) {
        return QuorumWords.of(turnout, this::text);
    }

    /** How large a file is. */
    public String size(long bytes) {
        return Formats.size(bytes);
    }

    /** What an office is called in addresses. */
    public String path(Office office) {
        return OfficePage.nameOf(office);
    }

    /** The name of the country, or an empty text for none. */
    public String country(@Nullable CountryCode country) {
        return country == null ? "" : Formats.country(country);
    }

    /** The day, unambiguously. */
    public String date(LocalDate day) {
        return Formats.date(day);
    }

    /** The name of the month. */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The day of the week, in three letters. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** The amount with its currency. */
    public String money(Money amount) {
        return Formats.money(amount);
    }

    /** The number with its thousands set off. */
    public String number(long number) {
        return Formats.number(number);
    }

    /** The number with all its decimals. */
    public String decimal(BigDecimal number) {
        return Formats.decimal(number);
    }

    /** "300,000 to under 600,000" or "10,000,000 and more". */
    public String band(Band band) {
        return BandWords.of(band, this::text);
    }

    /** Why no fee can be named, and what to do. */
    public String refusal(QuoteRefusal reason) {
        String key = "fees.refusal." + reason.getClass().getSimpleName();
        return switch (reason) {
            case QuoteRefusal.NoScheduleInForce(var category, var year) -> text(key, String.valueOf(year));
            case QuoteRefusal.CountryNotInEdition(var country, var edition) ->
                text(key, Formats.country(country), edition);
            case QuoteRefusal.NoGdpForYear(var country, var year, var edition) ->
                text(key, Formats.country(country), year, edition);
            case QuoteRefusal.CountryUnknown() -> text(key);
            case QuoteRefusal.NoSize(var kind) -> text(key + "." + kind);
        };
    }

    /** The sources, each with its address if it has one. */
    public List<SourceReference> sources(String sources) {
        return SourceReference.of(sources);
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
