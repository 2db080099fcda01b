package org.wego.ui.component.form;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * A date as well as it is known, written as everywhere else ("2017", "April 2017", "30 Apr 2017"); ISO 8601 can be typed
 * as well.
 */
public record PartialDateText(String complaint) implements Converter<String, @Nullable PartialDate> {

    @Override
    public Result<@Nullable PartialDate> convertToModel(@Nullable String text, ValueContext context) {
        if (text == null || CleanText.line(text).isEmpty()) {
            return Result.ok(null);
        }
        try {
            return Result.ok(PartialDate.read(text));
        } catch (DateTimeException unreadable) {
            return Result.error(complaint);
        }
    }

    @Override
    public String convertToPresentation(@Nullable PartialDate date, ValueContext context) {
        return date == null ? "" : date.written();
    }
}
