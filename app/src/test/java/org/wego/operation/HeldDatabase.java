package org.wego.operation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process that works with a database until it is killed. */
final class HeldDatabase {

    private HeldDatabase() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection held = DriverManager.getConnection(arguments[0], "sa", "")) {
            held.createStatement().execute("create table if not exists city (name varchar(20))");
            System.out.write('!');
            System.out.flush();
            System.in.read();
        }
    }
}
