package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.wego.WegoApplication;

/** Draws each module with those it uses, and describes it, beside the pictures of all screens. */
@Tag("pictures")
class ModulePictures {

    @Test
    void eachModuleIsDrawnAndDescribed() {
        ApplicationModules modules = ApplicationModules.of(WegoApplication.class);

        ModularityTests.documenter(modules)
                .writeIndividualModulesAsPlantUml(ModularityTests.PLAIN)
                .writeModuleCanvases();

        assertThat(modules.stream()).hasSizeGreaterThan(10).allSatisfy(module -> {
            assertThat(ModularityTests.DRAWN.resolve("module-" + module.getIdentifier() + ".puml"))
                    .exists();
            assertThat(ModularityTests.DRAWN.resolve("module-" + module.getIdentifier() + ".adoc"))
                    .content()
                    .contains(module.getBasePackage().getName());
        });
    }
}
