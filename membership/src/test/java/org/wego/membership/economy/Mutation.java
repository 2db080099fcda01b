package org.wego.membership.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.wego.membership.economy.FuzzedSheet.Cell;

/** What can happen to a file on its way. */
enum Mutation {
    COLUMNS_SWAPPED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            int one = random.nextInt(sheet.header().size());
            int other = random.nextInt(sheet.header().size());
            sheet.rows.stream()
                    .filter(row -> row.size() > Math.max(one, other))
                    .forEach(row -> Collections.swap(row, one, other));
        }
    },
    YEARS_RELABELLED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            int later = random.nextInt(-2, 3);
            eachYear(
                    sheet,
                    random.nextBoolean() ? 1 : 0.3,
                    random,
                    year -> String.valueOf(Integer.parseInt(year) + later));
        }
    },
    YEARS_SPELLED_OTHERWISE {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            List<String> forms = List.of("%s/16", "%se", "FY%s", "%s-12-31", "%s.0", " %s ", "%s [YR%s]", "");
            String form = forms.get(random.nextInt(forms.size()));
            eachYear(sheet, 0.3, random, year -> form.replace("%s", year));
        }
    },
    HEADER_DOUBLED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            List<Cell> copy = new ArrayList<>(sheet.header());
            int later = random.nextInt(-1, 2);
            copy.replaceAll(
                    cell -> isYear(cell) ? Cell.of(String.valueOf(Integer.parseInt(cell.text()) + later)) : cell);
            sheet.rows.add(random.nextInt(sheet.rows.size()) + 1, copy);
        }
    },
    BLOCK_PASTED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            List<List<Cell>> block = new ArrayList<>(sheet.figureRows());
            block = block.subList(0, random.nextInt(block.size()) + 1);
            int at = random.nextInt(sheet.rows.size() + 1);
            for (List<Cell> row : block) {
                List<Cell> copy = new ArrayList<>(row);
                copy.replaceAll(cell ->
                        cell.meant() == null ? cell : changed(cell.meant().multiply(new BigDecimal("1.02"))));
                sheet.rows.add(at, copy);
            }
        }
    },
    POINT_LOST {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            respell(sheet, random, text -> text.replace(".", ""));
        }
    },
    POINT_MOVED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            int power = List.of(-3, -2, 2, 3, 6).get(random.nextInt(5));
            respell(sheet, random, text -> number(text).scaleByPowerOfTen(power).toPlainString());
        }
    },
    THOUSANDS_POINTS {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            // which is how whole figures are written
            some(sheet, random, cell -> {
                BigDecimal whole = number(cell.text()).setScale(0, RoundingMode.DOWN);
                return new Cell(String.format(Locale.GERMANY, "%,d", whole.toBigInteger()), whole);
            });
        }
    },
    COMMA_FOR_POINT {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            respell(sheet, random, text -> text.replace(",", "").replace('.', ','));
        }
    },
    SIGNED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            List<String> signs = List.of("-%s", "+%s", "(%s)", "%s-", "\u2212%s", "$%s", "%s%%", "'%s", "~%s", "%se3");
            String sign = signs.get(random.nextInt(signs.size()));
            respell(sheet, random, text -> sign.replace("%s", text));
        }
    },
    DIGIT_CHANGED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            // the file says so itself
            some(sheet, random, cell -> changed(cell.meant().add(BigDecimal.valueOf(random.nextInt(1, 90)))));
        }
    },
    CELLS_EMPTIED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            some(
                    sheet,
                    random,
                    _ -> Cell.of(List.of("", "n/a", "--", "..", "\u00A0").get(random.nextInt(5))));
        }
    },
    CELL_TAKEN_OUT {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            List<Cell> row = sheet.rows.get(random.nextInt(sheet.rows.size()));
            row.remove(random.nextInt(row.size()));
        }
    },
    CELL_PUT_IN {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            List<Cell> row = sheet.rows.get(random.nextInt(sheet.rows.size()));
            row.add(random.nextInt(row.size() + 1), Cell.of(random.nextBoolean() ? "" : "1234.5"));
        }
    },
    CODES_MIXED_UP {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            List<List<Cell>> rows = sheet.figureRows();
            List<Cell> row = rows.get(random.nextInt(rows.size()));
            String code =
                    List.of("QQQ", "", "WLD", "KOR", "kor", "DEU ", "\u00A0KOR").get(random.nextInt(7));
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).text().matches("[A-Z]{3}")) {
                    row.set(i, Cell.of(code));
                }
            }
        }
    },
    ROWS_SHUFFLED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            Collections.shuffle(sheet.rows.subList(sheet.rows.indexOf(sheet.header()) + 1, sheet.rows.size()), random);
        }
    },
    ROWS_LOST {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            for (int lost = random.nextInt(1, 4); lost > 0 && sheet.rows.size() > 2; lost--) {
                sheet.rows.remove(random.nextInt(sheet.rows.size()));
            }
        }
    },
    SEPARATOR_CHANGED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            sheet.separator = List.of('\t', ';', ',', '|').get(random.nextInt(4));
            sheet.quoted = random.nextBoolean();
        }
    },
    ENCODING_CHANGED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            sheet.charset = List.of(
                            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"))
                    .get(random.nextInt(3));
            sheet.mark = sheet.charset.name().startsWith("UTF") && random.nextBoolean() ? "\uFEFF" : "";
        }
    },
    MARKED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            sheet.mark = random.nextBoolean() ? "\uFEFF" : "\uFEFF\uFEFF";
        }
    },
    LINE_ENDS_CHANGED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            sheet.lineEnd = List.of("\r\n", "\r", "\n\n", "\n\r").get(random.nextInt(4));
        }
    },
    CUT_OFF {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            double share = random.nextDouble();
            sheet.cutOff = true;
            then(sheet, bytes -> java.util.Arrays.copyOf(bytes, (int) (bytes.length * share)));
        }
    },
    BYTES_FLIPPED {
        @Override
        void happen(FuzzedSheet sheet, Random random) {
            // a digit of a text that becomes another one is what the file says
            if (sheet.workbook) {
                long seed = random.nextLong();
                then(sheet, bytes -> flipped(bytes, new Random(seed)));
            }
        }
    };

    /** Lets it happen to the file. */
    abstract void happen(FuzzedSheet sheet, Random random);

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static void then(FuzzedSheet sheet, UnaryOperator<byte[]> damage) {
        UnaryOperator<byte[]> before = sheet.damage;
        sheet.damage = bytes -> damage.apply(before.apply(bytes));
    }

    private static boolean isYear(Cell cell) {
        return cell.meant() == null && cell.text().matches("\\d{4}");
    }

    private static void eachYear(FuzzedSheet sheet, double share, Random random, UnaryOperator<String> spelling) {
        sheet.header()
                .replaceAll(cell ->
                        isYear(cell) && random.nextDouble() < share ? Cell.of(spelling.apply(cell.text())) : cell);
    }

    private static BigDecimal number(String text) {
        String plain = text.replace(",", "");
        return plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : BigDecimal.ONE;
    }

    /** Another figure, which the file is meant to hold from then on. */
    private static Cell changed(BigDecimal figure) {
        BigDecimal rounded = figure.setScale(3, RoundingMode.HALF_UP);
        return new Cell(rounded.toPlainString(), rounded);
    }

    private static void respell(FuzzedSheet sheet, Random random, UnaryOperator<String> spelling) {
        some(sheet, random, cell -> cell.spelled(spelling.apply(cell.text())));
    }

    /** One figure, those of a row, or all. */
    private static void some(FuzzedSheet sheet, Random random, UnaryOperator<Cell> change) {
        List<List<Cell>> rows = new ArrayList<>(sheet.figureRows());
        int extent = random.nextInt(4);
        if (extent < 3) {
            rows = List.of(rows.get(random.nextInt(rows.size())));
        }
        for (List<Cell> row : rows) {
            List<Integer> figures = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).meant() != null) {
                    figures.add(i);
                }
            }
            if (extent < 2) {
                figures = List.of(figures.get(random.nextInt(figures.size())));
            }
            figures.forEach(i -> row.set(i, change.apply(row.get(i))));
        }
    }
}
