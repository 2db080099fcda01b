package org.wego.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The start data of the modules, in the order in which they build on each other. */
@Component
@Profile("demo")
class StartSubjects {

    private final Map<String, Runnable> loaders = new LinkedHashMap<>();

    Map<String, Runnable> loaders() {
        return loaders;
    }
}
