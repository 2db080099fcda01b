package org.wego.ui.programs.plan;

import com.vaadin.flow.component.select.Select;
import org.wego.programs.catalogue.ProgramDetails;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.ui.component.address.ProgramAddress;
import org.wego.words.Words;

/** Asks for a program or an activity below another one. */
final class AddBelowDialog extends PlanDialog {

    private final transient ProgramKeeping keeping;
    private final transient ProgramDetails parent;
    private final Select<ProgramNode.Kind> kind = new Select<>();
    private final ProgramFields fields = new ProgramFields();

    AddBelowDialog(ProgramKeeping keeping, ProgramDetails parent) {
        this.keeping = keeping;
        this.parent = parent;
        setHeaderTitle(getTranslation("programs.addBelow.title", parent.name()));
        kind.setLabel(getTranslation("programs.kind"));
        kind.setItems(ProgramNode.Kind.PROGRAM, ProgramNode.Kind.ACTIVITY);
        kind.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        kind.setValue(
                parent.kind() == ProgramNode.Kind.STRATEGIC_GOAL
                        ? ProgramNode.Kind.PROGRAM
                        : ProgramNode.Kind.ACTIVITY);
        kind.setWidthFull();
        add(kind, fields);
        offer(getTranslation("programs.save"), this::save);
    }

    private void save() {
        end(keeping.add(parent.id(), kind.getValue(), fields.draft()), ProgramAddress.program(parent.id()), fields);
    }
}
