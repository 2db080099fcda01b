package org.wego.web.site.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.words.Words;

/** Says at each field what is wrong with it, and what to do. */
@Component
class FaultWords {

    private final MessageSource texts;

    FaultWords(MessageSource texts) {
        this.texts = texts;
    }

    /** The first fault of each field, by the name of the field in the page. */
    Map<String, String> of(List<ApplicationFault> faults) {
        Map<String, String> words = new LinkedHashMap<>();
        faults.forEach(it -> words.putIfAbsent(name(it.field()), of(it)));
        return words;
    }

    private String of(ApplicationFault fault) {
        String key = switch (fault.kind()) {
            case TOO_LONG, UNPRINTABLE, SPOILT -> Words.of(fault.kind());
            case MISSING, OUT_OF_RANGE, NO_ADDRESS -> Words.of(fault.field(), "fault");
        };
        return texts.getMessage(key, new Object[] {fault.sign()}, Locale.ENGLISH);
    }

    /** CONTACT_NAME is contactName in the page. */
    static String name(Field field) {
        String[] parts = field.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return name.toString();
    }
}
