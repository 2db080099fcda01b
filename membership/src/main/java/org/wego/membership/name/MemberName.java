package org.wego.membership.name;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.membership.text.LanguageTag;

/**
 * A name of a member beside the one it goes by.
 *
 * @param language its language (BCP 47), for names in other languages
 */
@Embeddable
@NamedInterface
public record MemberName(
        String name,
        @Enumerated(EnumType.STRING) Kind kind,
        @Column @Nullable String language) {

    public MemberName {
        name = CleanText.line(name);
        language = CleanText.lineOrNull(language);
        language = language == null || language.isEmpty() ? null : LanguageTag.canonical(language);
    }

    /** Whether its language is one, or nobody said which it is. */
    public boolean isTagged() {
        return language == null || LanguageTag.isOne(language);
    }

    /** Why a member has that name. */
    @NamedInterface
    public enum Kind {
        /** In another language or script. */
        TRANSLATED,
        /** It bore it earlier. */
        FORMER,
        /** People also call it so. */
        OTHER
    }
}
