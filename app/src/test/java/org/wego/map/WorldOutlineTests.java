package org.wego.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.wego.map.EqualEarth.Point;

class WorldOutlineTests {

    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/resources/images/world.svg");

    @Test
    void shipsTheOutlineThatIsDrawnFromTheAtlas() throws IOException {
        String drawn = WorldOutline.svg();
        // renewed by -Dmap.renew when the projection or the atlas changes
        if (System.getProperty("map.renew") != null) {
            Files.writeString(SHIPPED, drawn);
        }

        assertThat(Files.readString(SHIPPED)).isEqualTo(drawn);
        assertThat(compressed(drawn)).isLessThan(35_000);
    }

    @Test
    void drawsEveryCountryButAntarcticaAndNoLineAcrossTheOcean() throws IOException {
        String drawn = WorldOutline.svg();

        assertThat(Pattern.compile("<path ").matcher(drawn).results()).hasSize(176);
        // Russia and Fiji lie on both sides of the date line
        assertThat(Pattern.compile("[l ](-?[0-9.]+) -?[0-9.]+").matcher(drawn).results())
                .allSatisfy(step ->
                        assertThat(Math.abs(Double.parseDouble(step.group(1)))).isLessThan(150));
    }

    @Test
    void placesTheWorldAsThePaperDoes() {
        assertThat(EqualEarth.of(84, 0)).isEqualTo(new Point(500, 0));
        assertThat(EqualEarth.of(0, 180).x()).isEqualTo(1000);
        assertThat(EqualEarth.of(0, -180).x()).isZero();
        // Cape Horn is in the picture
        assertThat(EqualEarth.of(-55.98, -67.27).y()).isBetween(380.0, (double) EqualEarth.HEIGHT);
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
