package org.wego.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WorldMapTests {

    private static final MapPlace SEOUL =
            new MapPlace("Seoul", "South Korea", 37.566, 126.9784, "/members/seoul", true);
    private static final MapPlace MAKATI = new MapPlace("Makati", "", 14.55, 121.03, "", false);

    private static final String ZOOM = "Larger|Smaller|All";

    @Test
    void drawsALinkForAPlaceThatLeadsSomewhere() {
        Document map = Jsoup.parse(
                WorldMap.of("Two cities", ZOOM, "/", List.of(SEOUL, MAKATI)).markup());

        assertThat(map.select("svg").attr("aria-label")).isEqualTo("Two cities");
        assertThat(map.select("use").attr("href")).isEqualTo("/images/world.svg#world");
        assertThat(map.select("a.place.marked").attr("href")).isEqualTo("/members/seoul");
        assertThat(map.select("a").attr("aria-label")).isEqualTo("Seoul, South Korea");
        assertThat(map.select("g.place title").text()).isEqualTo("Makati");
        assertThat(map.select("g.place").attr("aria-label")).isEqualTo("Makati");
        assertThat(map.select("svg").attr("data-zoom")).isEqualTo(ZOOM);
    }

    @Test
    void drawsWhatStandsOutAboveTheOthers() {
        Document map = Jsoup.parse(
                WorldMap.of("Two cities", ZOOM, "", List.of(SEOUL, MAKATI)).markup());

        assertThat(map.select("title").eachText()).containsExactly("Makati", "Seoul, South Korea");
    }

    @Test
    void escapesTheNamesOfPlaces() {
        MapPlace nasty = new MapPlace("<script>alert(1)</script>", "\"x\"", 0, 0, "/members/\"><script>", false);

        assertThat(WorldMap.of("<b>", "<b>|<b>", "", List.of(nasty)).markup()).doesNotContain("<script>", "<b>");
    }
}
