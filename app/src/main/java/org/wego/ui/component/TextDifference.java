package org.wego.ui.component;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;

/** What became of a text, word by word: what was taken out and what was put in, with a few words around. */
public final class TextDifference extends Paragraph {

    private static final int AROUND = 12;
    private static final String LEFT_OUT = " … ";

    public TextDifference(String before, String after) {
        addClassName("text-difference");
        List<String> was = words(before);
        List<String> is = words(after);
        int place = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(was, is).getDeltas()) {
            int from = change.getSource().getPosition();
            same(was.subList(place, from), place > 0, true);
            other("del", change.getSource().getLines());
            other("ins", change.getTarget().getLines());
            place = from + change.getSource().size();
        }
        same(was.subList(place, was.size()), place > 0, false);
    }

    /** Each with the space behind it. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split("(?<=\\s)(?=\\S)")).toList();
    }

    private void same(List<String> words, boolean follows, boolean precedes) {
        int end = words.size();
        int first = follows ? Math.min(AROUND, end) : 0;
        int last = precedes ? Math.max(first, end - AROUND) : end;
        add(new Text(String.join("", words.subList(0, first))));
        if (precedes ? last > first : end > first) {
            add(new Text(LEFT_OUT));
        }
        if (precedes) {
            add(new Text(String.join("", words.subList(last, end))));
        }
    }

    private void other(String tag, List<String> words) {
        if (!words.isEmpty()) {
            HtmlContainer changed = new HtmlContainer(tag);
            changed.setText(String.join("", words));
            add(changed);
        }
    }
}
