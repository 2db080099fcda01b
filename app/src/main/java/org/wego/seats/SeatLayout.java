package org.wego.seats;

/** How the seats are set out: for a wide page, or for a narrow one. */
public enum SeatLayout {
    WIDE(10),
    NARROW(4);

    private final int columns;

    SeatLayout(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }
}
