package org.wego.ui.home;

import java.util.List;
import java.util.Optional;

/** Finds things of one kind by what they are called. A part of the desk adds its kind to the search with a bean of this type. */
public interface Finder {

    /** The key of the words above what is found, such as "Members". */
    String title();

    /** The key of a sentence that tells by what such a thing is found, for somebody who has found nothing. */
    String hint();

    /**
     * What the text finds, as far as the account may see it.
     *
     * @param most how many at most
     */
    List<Hit> find(String asked, int most);

    /** The address of the list that holds all that the text finds, if there is one. */
    default Optional<String> all(String asked) {
        return Optional.empty();
    }

    /**
     * A thing that was found.
     *
     * @param remark tells things of one name apart
     * @param address where it is shown: of the desk, or of the public site
     */
    record Hit(String name, String remark, String address) {}
}
