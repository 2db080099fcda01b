package org.wego.web.site;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The areas of the public site; one without a page at its address is not offered. */
@Component
class SiteAreas {

    private static final List<String> ALL = List.of("members", "governance", "programs", "knowledge", "calculator");

    private final SingletonSupplier<List<String>> existing;

    SiteAreas(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        existing = SingletonSupplier.of(() -> existing(pages.getObject()));
    }

    List<String> existing() {
        return existing.obtain();
    }

    private static List<String> existing(RequestMappingHandlerMapping pages) {
        var mappings = pages.getHandlerMethods().keySet();
        return ALL.stream()
                .filter(area -> mappings.stream().anyMatch(mapping -> answers(mapping, area)))
                .toList();
    }

    private static boolean answers(RequestMappingInfo mapping, String area) {
        return mapping.getDirectPaths().contains("/" + area);
    }
}
