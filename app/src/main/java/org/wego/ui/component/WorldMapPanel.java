package org.wego.ui.component;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.wego.map.MapPlace;
import org.wego.map.MemberMap;

/** Members on the map of the world, and the same as a table for whoever does not see it. */
@StyleSheet("context://styles/map.css")
public final class WorldMapPanel extends Panel {

    /** @param title key of the title */
    public WorldMapPanel(String title, MemberMap map) {
        super(title);
        addClassName("wide");
        Div box = new Div(new Svg(map.drawing().markup()));
        box.addClassName("map-box");
        add(box);
        if (map.members() > 1) {
            say("members.map.shown", map.shown(), map.members(), map.missing());
            add(table(map));
        }
    }

    private NativeDetails table(MemberMap map) {
        NativeTable table = new NativeTable();
        table.add(new NativeTableRow(heading("members.map.name"), heading("members.map.country")));
        map.places().forEach(place -> table.add(row(place)));
        NativeDetails details = new NativeDetails(getTranslation("members.map.table"), table);
        details.addClassName("map-table");
        return details;
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(getTranslation(key)));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(MapPlace place) {
        return new NativeTableRow(
                new NativeTableCell(
                        place.address().isEmpty() ? new Span(place.name()) : new Anchor(place.address(), place.name())),
                new NativeTableCell(new Span(place.detail())));
    }
}
