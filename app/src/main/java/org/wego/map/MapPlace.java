package org.wego.map;

/**
 * A place to be shown on the map.
 *
 * @param name as people call it
 * @param detail what else to say of it, such as its country; may be empty
 * @param latitude degrees by WGS 84, -90 to 90
 * @param longitude degrees by WGS 84, -180 to 180
 * @param address where it leads; empty if nowhere
 * @param marked whether it stands out
 */
public record MapPlace(String name, String detail, double latitude, double longitude, String address, boolean marked) {}
