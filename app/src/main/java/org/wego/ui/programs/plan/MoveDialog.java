package org.wego.ui.programs.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.wego.programs.catalogue.ProgramDetails;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.ui.component.address.ProgramAddress;

/** Asks below what a program or an activity is put. */
final class MoveDialog extends PlanDialog {

    private final transient ProgramKeeping keeping;
    private final transient ProgramDetails program;
    private final ComboBox<ProgramNode> below = new ComboBox<>(getTranslation("programs.move.below"));

    MoveDialog(ProgramKeeping keeping, ProgramDetails program, List<ProgramNode> goals) {
        this.keeping = keeping;
        this.program = program;
        setHeaderTitle(getTranslation("programs.move.title", program.name()));
        below.setItems(goals.stream()
                .flatMap(it -> it.withDescendants().stream())
                .filter(it -> it.kind() != ProgramNode.Kind.ACTIVITY && !it.id().equals(program.id()))
                .toList());
        below.setItemLabelGenerator(ProgramNode::name);
        below.setWidthFull();
        add(below);
        offer(getTranslation("programs.move.do"), this::save);
    }

    private void save() {
        ProgramNode chosen = below.getValue();
        if (chosen == null) {
            below.setErrorMessage(getTranslation("programs.move.missing"));
            below.setInvalid(true);
            return;
        }
        end(keeping.move(program.id(), program.version(), chosen.id()), ProgramAddress.program(program.id()));
    }
}
