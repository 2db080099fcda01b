package org.wego.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What needs no account: a page, or a call of the API. Whoever has one provides a bean of this type beside it; the
 * security chains and the menu of the site follow.
 *
 * @param path such as {@code /calculator}, or {@code /members/**} with all that lies below it
 * @param methods what may be asked of it; what changes something comes as a form of at most 8 KB with its token
 * @param questions whether what is sent is but a question: programs that have no token may send it as a form as well
 * @param menu its place in the menu of the site, or null if it has none
 * @param bounds how much its forms may send
 */
public record PublicArea(
        String path,
        Set<HttpMethod> methods,
        boolean questions,
        @Nullable Entry menu,
        FormBounds bounds) {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    public PublicArea {
        if (!path.matches("/|(/[a-z0-9-]++)++(/\\*\\*)?") || path.equals("/api/**")) {
            throw new IllegalArgumentException("cannot be public: " + path);
        }
        if (path.startsWith("/api/") && !READING.containsAll(methods)) {
            throw new IllegalArgumentException("forms have pages, the API has none: " + path);
        }
        methods = Set.copyOf(methods);
    }

    /**
     * A place in the menu of the site.
     *
     * @param path of the page
     * @param order after those with a lower one; those with the same one are ordered by their paths
     * @param name the key of its name
     * @param about the key of the sentence below its name on the home page
     */
    public record Entry(String path, int order, String name, String about) {}

    /** An area in which everybody may read. */
    public static PublicArea reading(String path) {
        return new PublicArea(path, READING, false, null, FormBounds.SMALL);
    }

    /** The area, with forms that everybody may send. */
    public PublicArea takingForms() {
        return takingForms(FormBounds.SMALL);
    }

    /** The area, with forms that may send more than most. */
    public PublicArea takingForms(FormBounds bounds) {
        return new PublicArea(path, withPost(), false, menu, bounds);
    }

    /** The area, with questions that everybody may send as forms: they change nothing. */
    public PublicArea takingQuestions() {
        return new PublicArea(path, withPost(), true, menu, bounds);
    }

    private Set<HttpMethod> withPost() {
        Set<HttpMethod> all = new HashSet<>(methods);
        all.add(HttpMethod.POST);
        return all;
    }

    /** The area with a place in the menu of the site. */
    public PublicArea inMenu(int order, String name, String about) {
        return new PublicArea(path, methods, questions, new Entry(path.replace("/**", ""), order, name, about), bounds);
    }

    /**
     * The places in the menu, in their order.
     *
     * @throws IllegalStateException if two areas have one path
     */
    public static List<Entry> menu(Collection<PublicArea> areas) {
        Set<String> paths = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (PublicArea area : areas) {
            if (!paths.add(area.path)) {
                throw new IllegalStateException("two public areas have the path " + area.path);
            }
            if (area.menu != null) {
                entries.add(area.menu);
            }
        }
        entries.sort(Comparator.comparingInt(Entry::order).thenComparing(Entry::path));
        return List.copyOf(entries);
    }

    boolean takesForms() {
        return !questions && !READING.containsAll(methods);
    }

    /** How much the form of a request may send that goes to one of the areas. */
    static FormBounds boundsOf(HttpServletRequest request, Collection<PublicArea> areas) {
        return areas.stream()
                .filter(area -> area.anything().matches(request))
                .findFirst()
                .map(PublicArea::bounds)
                .orElse(FormBounds.SMALL);
    }

    /** Whatever is asked of the area, allowed or not. */
    RequestMatcher anything() {
        return PATH.matcher(path);
    }

    /** What may be asked of the areas. */
    static RequestMatcher[] allowed(Collection<PublicArea> areas) {
        return areas.stream()
                .flatMap(area -> area.methods.stream().map(method -> PATH.matcher(method, area.path)))
                .toArray(RequestMatcher[]::new);
    }
}
