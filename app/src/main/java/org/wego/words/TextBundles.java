package org.wego.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/** Finds the texts of screens, pages and API: whoever brings some puts a bundle into the folder {@code i18n} of a module. */
@Configuration
class TextBundles {

    private static final String FOLDER = "i18n/";
    private static final String END = ".properties";

    /** A bundle may bear a language behind the name of its area. */
    private static final String LANGUAGE = "(_[a-z]{2}([_-]\\w+)?)?\\" + END + "$";

    @Bean
    MessageSource messageSource(ResourceLoader resources) throws IOException {
        Resource[] found = ResourcePatternUtils.getResourcePatternResolver(resources)
                .getResources("classpath*:" + FOLDER + "*" + END);
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        areas(List.of(found)).forEach(area -> texts.addBasenames(FOLDER + area));
        texts.setBundleClassLoader(Objects.requireNonNull(resources.getClassLoader()));
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setAlwaysUseMessageFormat(true);
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    /**
     * The areas that have texts, by name.
     *
     * @throws IllegalStateException if two bundles have one name: only one of them would be read
     */
    static SequencedSet<String> areas(Collection<? extends Resource> found) {
        SortedMap<String, Resource> bundles = new TreeMap<>();
        TreeSet<String> areas = new TreeSet<>();
        for (Resource bundle : found) {
            String name = String.valueOf(bundle.getFilename());
            Resource before = bundles.put(name, bundle);
            if (before != null) {
                throw new IllegalStateException("two bundles are called " + name + ": " + before + " and " + bundle);
            }
            areas.add(name.replaceFirst(LANGUAGE, ""));
        }
        return areas;
    }
}
