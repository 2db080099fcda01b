package org.wego.ui.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.wego.operation.StorageFailure;

/**
 * What the parts of the desk add to a screen, always in the same order. A part that fails is left out, logged, and
 * said to the reader, and the others are shown; without a database none could answer, and the whole screen fails.
 *
 * @param reference under which the failures are logged, or null if there were none
 */
record Contributions<R>(List<R> all, @Nullable String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Contributions.class);

    /** The answers of all parts. */
    static <P, R> Contributions<R> of(ObjectProvider<P> parts, Function<P, List<R>> question) {
        List<R> all = new ArrayList<>();
        String reference = null;
        for (P part : ordered(parts)) {
            try {
                all.addAll(question.apply(part));
            } catch (RuntimeException failure) {
                if (StorageFailure.isCause(failure)) {
                    throw failure;
                }
                reference = reference == null ? UUID.randomUUID().toString() : reference;
                LOG.error("{} adds nothing to a screen, reference {}", name(part), reference, failure);
            }
        }
        return new Contributions<>(List.copyOf(all), reference);
    }

    /** By their {@code @Order}; those of one order by their name, wherever they were found. */
    static <P> List<P> ordered(ObjectProvider<P> parts) {
        return parts.stream()
                .sorted(AnnotationAwareOrderComparator.INSTANCE.thenComparing(
                        Comparator.comparing(Contributions::name)))
                .toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Says that something is missing, if it is. */
    Optional<Paragraph> apology() {
        return Optional.ofNullable(reference).map(it -> {
            Paragraph words = new Paragraph(UI.getCurrent().getTranslation("shell.partly", it));
            words.getElement().setAttribute("role", "status");
            return words;
        });
    }

    private static String name(Object part) {
        return AopUtils.getTargetClass(part).getName();
    }
}
