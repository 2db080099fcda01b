package org.wego.ui.programs;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.ui.component.address.ProgramAddress;
import org.wego.ui.home.Finder;

/** Finds programs by words of their names. */
@Component
@Order(30)
class ProgramFinder implements Finder {

    private final ProgramCatalogue catalogue;

    ProgramFinder(ProgramCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String title() {
        return "programs.search.programs";
    }

    @Override
    public String hint() {
        return "programs.search.programs.hint";
    }

    @Override
    public List<Hit> find(String asked, int most) {
        return catalogue.named(asked, most).stream()
                .map(program -> new Hit(program.name(), program.plan().written(), ProgramAddress.program(program.id())))
                .toList();
    }
}
