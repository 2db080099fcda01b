package org.wego.membership.economy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks as small as they can be, also such as no library would write. */
final class TestWorkbook {

    /** A sheet; its state is visible, hidden or veryHidden. */
    record TestSheet(String name, String state, List<List<String>> rows) {

        static TestSheet of(String name, String... lines) {
            return new TestSheet(
                    name,
                    "visible",
                    Arrays.stream(lines)
                            .map(line -> Arrays.asList(line.split("\t", -1)))
                            .toList());
        }

        TestSheet in(String otherState) {
            return new TestSheet(name, otherState, rows);
        }
    }

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TestWorkbook() {}

    /** Cells of digits are numbers; those that begin with = are formulas without a result; empty ones are left out. */
    static byte[] of(TestSheet... sheets) throws IOException {
        return of(UnaryOperator.identity(), sheets);
    }

    /** The same, with what a program made of the parts of its sheets. */
    static byte[] of(UnaryOperator<String> change, TestSheet... sheets) throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        for (int i = 1; i <= sheets.length; i++) {
            list.append("<sheet name='%s' sheetId='%d' state='%s' r:id='rId%d'/>"
                    .formatted(sheets[i - 1].name(), i, sheets[i - 1].state(), i));
            targets.append("<Relationship Id='rId%1$d' Type='%2$s/worksheet' Target='worksheets/sheet%1$d.xml'/>"
                    .formatted(i, OFFICE));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                            + " PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                            + ".spreadsheetml.sheet.main+xml'/></Types>");
            part(zip, "xl/workbook.xml", "<workbook xmlns:r='" + OFFICE + "'><sheets>" + list + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
            for (int i = 1; i <= sheets.length; i++) {
                part(zip, "xl/worksheets/sheet" + i + ".xml", change.apply(xml(sheets[i - 1])));
            }
        }
        return out.toByteArray();
    }

    private static String xml(TestSheet sheet) {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<String> row = sheet.rows().get(i);
            rows.append("<row r='").append(i + 1).append("'>");
            for (int j = 0; j < row.size(); j++) {
                rows.append(cell(column(j) + (i + 1), row.get(j)));
            }
            rows.append("</row>");
        }
        return rows.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String reference, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.startsWith("=")) {
            return "<c r='%s'><f>%s</f></c>".formatted(reference, text.substring(1));
        }
        return text.matches("\\d+(\\.\\d+)?")
                ? "<c r='%s'><v>%s</v></c>".formatted(reference, text)
                : "<c r='%s' t='str'><v>%s</v></c>"
                        .formatted(
                                reference,
                                text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;"));
    }

    private static String column(int index) {
        return (index >= 26 ? String.valueOf((char) ('A' + index / 26 - 1)) : "") + (char) ('A' + index % 26);
    }

    /** An archive of files by name. */
    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(
                        namesAndContents[i + 1] instanceof byte[] bytes
                                ? bytes
                                : namesAndContents[i + 1].toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of a text of separated cells, for a sheet. */
    static String[] lines(String text) {
        return text.lines().collect(Collectors.toList()).toArray(String[]::new);
    }
}
